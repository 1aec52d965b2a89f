# How a class comes about: rules, questions and how sure a limit is.

rule-diameter-min = Big enough?
rule-diameter-min-pass = The smallest is { $measured } mm wide. It must be at least { $limit } mm.
rule-diameter-min-tolerated =
    { $pieces ->
        [one] One piece is
       *[other] { $pieces } pieces are
    } below { $limit } mm; the smallest is { $measured } mm. So few are allowed.
rule-diameter-min-fail =
    { $pieces ->
        [one] One piece is
       *[other] { $pieces } pieces are
    } too small: { $measured } mm, and it must be at least { $limit } mm.
rule-diameter-min-ask = The smallest is { $measured } mm. { $limit } mm is enough if the answer below is yes.
rule-diameter-spread = All about the same size?
rule-diameter-spread-pass = The biggest and the smallest differ by { $measured } mm. Up to { $limit } mm is fine.
rule-diameter-spread-fail = The biggest and the smallest differ by { $measured } mm. At most { $limit } mm is allowed.
rule-blemish-length = Scratches short enough?
rule-blemish-area = Marks on the skin small enough?
rule-scab-area = Little enough scab?
rule-bruise-area = Few enough bruises?
rule-red-least = Red enough?
rule-green-most = Little enough green?
rule-skin-pass = The most on one piece is { $measured }. Up to { $limit } is fine.
rule-skin-tolerated =
    { $pieces ->
        [one] One piece has
       *[other] { $pieces } pieces have
    } more than { $limit }; the most is { $measured }. So few are allowed.
rule-skin-fail =
    { $pieces ->
        [one] One piece has
       *[other] { $pieces } pieces have
    } more than { $limit }; the most is { $measured }.
rule-skin-ask = The most on one piece is about { $measured }; { $limit } is allowed. Your answer decides.
rule-least-pass = The least on one piece is { $measured }. From { $limit } on it is fine.
rule-least-tolerated =
    { $pieces ->
        [one] One piece has
       *[other] { $pieces } pieces have
    } less than { $limit }; the least is { $measured }. So few are allowed.
rule-least-fail =
    { $pieces ->
        [one] One piece has
       *[other] { $pieces } pieces have
    } less than { $limit }; the least is { $measured }.
rule-least-ask = The least on one piece is about { $measured }; { $limit } is needed. Your answer decides.
question-look =
    { $count ->
        [one] Look at piece { $numbers } very closely.
       *[other] Look at pieces { $numbers } very closely.
    }

question-sound = Is every piece free of rot?
question-sound-help = Look for soft brown spots, mould and holes.
answer-sound-yes = No rot
answer-sound-no = Some rot

question-other_side = Turn the pieces over. Is the other side as good?
question-other_side-help = The photo shows one side only.
answer-other_side-yes = Just as good
answer-other_side-no = Worse

question-skin = How does the skin look?
question-skin-help = Judge by the worst pieces, both sides.
question-skin-help-apple = Small marks: up to 2 cm long or 1 cm² in all. Larger marks: up to 4 cm long or 2.5 cm².
question-skin-help-lemon = Small marks: a little scarring, rust or sunburn. Larger marks: more of it, or rough skin.
question-skin-help-tomato = Small marks: light skin marks, no cracks. Larger marks: healed cracks up to 3 cm.
question-skin-help-pear = Small marks: up to 2 cm long or 1 cm² in all. Larger marks: up to 4 cm long or 2.5 cm².
question-skin-help-orange = Small marks: a little scarring, rust or sunburn. Larger marks: more of it, or rough skin.
question-skin-help-mandarin = Small marks: a little scarring, rust or sunburn. Larger marks: more of it, or rough skin.
question-skin-help-lime = Small marks: a little scarring, rust or sunburn. Larger marks: more of it, or rough skin.
question-skin-help-peach = Small marks: up to 1.5 cm long or 1 cm² in all. Larger marks: up to 2.5 cm long or 2 cm².
question-skin-help-kiwifruit = Small marks: up to 1 cm² in all. Larger marks: up to 2 cm².
question-skin-help-mango = Small marks: up to 3 cm² in all on a small mango, 5 cm² on a large one. Larger marks: up to 5 and 7 cm².
question-skin-help-table_grapes = Small marks: light sunburn, skin only. Larger marks: light bruises, sunburn or skin marks.
question-skin-help-strawberry = Small marks: white up to a tenth, light pressure. Larger marks: white up to a fifth, dry bruises.
question-skin-help-sweet_pepper = Small marks: up to 2 cm long or 1 cm² in all. Larger marks: up to 4 cm long or 2.5 cm².
question-skin-help-garlic = Small marks: small tears in the outer skin. Larger marks: outer skin missing, healed cuts, three cloves missing at most.
question-skin-help-potato = Larger marks: green up to an eighth, scab up to a quarter, cracks up to 4 mm deep.
answer-skin-clean = Clean
answer-skin-slight = Small marks
answer-skin-marked = Larger marks
answer-skin-bad = Even more

question-size_group = Which size group are these mangoes?
question-size_group-help = As it stands on the package: A is the smallest, D the largest.
answer-size_group-a = Group A
answer-size_group-b = Group B
answer-size_group-c = Group C
answer-size_group-d = Group D
answer-size_group-unknown = Not sure

question-stalk = Does every apple have its stalk?
question-stalk-help = A missing stalk must have come off cleanly.
answer-stalk-yes = Every one
answer-stalk-no = Some without

question-colour_group = Which kind of apple is it?
question-colour_group-help = Not how red these are, but how red the kind is. Red all over: like Red Delicious. Half red: like Idared. Blushed or striped: like Elstar. Green or yellow: like Golden Delicious.
answer-colour_group-a = Red all over
answer-colour_group-b = Half red
answer-colour_group-c = Blushed or striped
answer-colour_group-d = Green or yellow
answer-colour_group-unknown = Not sure
question-colour = How much of the apple has the colour of its kind?
question-colour-help = A red kind: Full is three quarters red, Some is half. A half-red kind: half, a third. A striped kind: a third, a tenth. A green or yellow kind is always Full.
answer-colour-full = Full
answer-colour-some = Some
answer-colour-little = Little

question-brix = Are the small apples sweet enough?
question-brix-help = Measure the juice: at least 10.5 °Brix.
answer-brix-yes = 10.5 or more
answer-brix-no = Less
question-medium_kind = Is it a middle-sized kind of apple?
question-medium_kind-help = Large kinds, like Fuji or Delicious, must be wider.
answer-medium_kind-yes = Yes
answer-medium_kind-no = No
question-small_kind = Is it a small kind of apple?
question-small_kind-help = Ask the inspector which kinds count as small.
answer-small_kind-yes = Yes
answer-small_kind-no = No

question-green = Is so much green right for them?
question-green-help-orange = Yes only if they grew where it is hot and humid and have 45 % juice or more; Mosambi, Sathgudi and Pacitan 33 %.
question-green-help-mandarin = At least a third must have the ripe colour. Yes only for a kind that is green when ripe.
answer-green-yes = Right for them
answer-green-no = Too green

question-juice = Is there enough juice?
question-juice-help = Press some and weigh the juice.
question-juice-help-lemon = Press some: the juice weighs at least a fifth of the fruit.
question-juice-help-orange = Press some: the juice weighs at least 35 % of the fruit; navels 33 %, blood oranges 30 %.
question-juice-help-mandarin = Press some: the juice weighs at least a third of the fruit; clementines 40 %.
question-juice-help-lime = Press some: the juice weighs at least 42 % of the fruit; Mexican limes 40 %.
answer-juice-yes = Enough juice
answer-juice-no = Too dry

question-ripe_firm = How firm are the tomatoes?
question-ripe_firm-help = Press gently with your thumb.
answer-ripe_firm-firm = Firm
answer-ripe_firm-fairly = Fairly firm
answer-ripe_firm-softer = A little soft
answer-ripe_firm-soft = Soft

question-smaller_kind = Is it a kind with small fruit?
question-smaller_kind-help = Not sure? Answer No.
question-smaller_kind-help-mandarin = Yes for clementines only.
question-smaller_kind-help-lime = Yes for Mexican or Indian limes only.
answer-smaller_kind-yes = Small kind
answer-smaller_kind-no = Usual kind

question-early = Harvested outside the main season?
question-early-help = The main season is July to October; south of the equator January to April.
answer-early-yes = Outside the season
answer-early-no = In the season

question-weight = How heavy is the lightest?
question-weight-help = Weigh it.
question-weight-help-kiwifruit = Heavy: 90 g or more. Middle: 70 g. Light: 65 g.
question-weight-help-table_grapes = Weigh the smallest bunch. Heavy: 75 g or more.
question-weight-help-mango = Heavy: 200 g or more.
answer-weight-heavy = Heavy
answer-weight-middle = Middle
answer-weight-light = Light
answer-weight-too_light = Too light

question-shape = How round are they, seen from the end?
question-shape-help = Narrow side over wide side. Round: 0.8 or more. A little flat: 0.7 or more.
answer-shape-round = Round
answer-shape-flatter = A little flat
answer-shape-flat = Flat

question-sweet = Are they sweet enough?
question-sweet-help = Measure the juice.
question-sweet-help-peach = Measure the juice: at least 8 °Brix.
question-sweet-help-kiwifruit = Measure the juice: at least 6.2 °Brix.
question-sweet-help-table_grapes = Measure the juice: at least 13 °Brix with seeds, 14 without.
answer-sweet-yes = Sweet enough
answer-sweet-no = Not yet

sample-share = { $below } of { $pieces } are under the size for { $class }: { $percent } %.
sample-marked = { $below } of { $pieces } have more marks than { $class } allows: { $percent } %.
sample-upper = In the whole lot it may be up to { $upper } %; { $tolerated } % are allowed. More pieces in the photo make it surer.
sample-lift =
    { $count ->
        [one] Take out piece { $numbers }: the others are { $class }.
       *[other] Take out { $count } pieces ({ $numbers }): the others are { $class }.
    }
sample-lift-sizes = In the whole lot keep { $from } to { $to } mm.
sample-lift-marks = In the whole lot take out those with such marks too.
sample-lift-colour = In the whole lot take out those with so little colour too.
sample-sell-as = May be sold as
sample-open = not all is answered yet
market-contract = By contract
market-EU = European Union

grade-again = Grade again
grade-again-today = What today’s rules would say
grade-again-says = By the rules of today ({ $standard }, { $edition }) this photo comes to { $class }.
grade-again-stays = By the rules of today ({ $standard }, { $edition }) it is still { $class }.
grade-again-approved = The approval then ends, and a leader looks again.
grade-again-open = The rules of today also ask: { $questions } Take a new photo, then you can answer.
limit-changed = { $rule } { $class }: { $now } instead of { $before }
limit-new = { $rule } { $class }: { $now }, which is new
limit-gone = { $rule } { $class }: no limit any more

mark-verified = Read in the standard itself
mark-second-hand = Read at second hand: check with your inspector
mark-recalled = From memory: check with your inspector
