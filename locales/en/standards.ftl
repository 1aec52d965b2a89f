# Size codes, quality tolerances and what must stand on a package.

label-variety = Variety
label-flesh = Flesh
label-piece-weight = Weight of a piece
label-size-and-code = { $range } · code { $code }

size-code = Size code { $code }
size-code-all = All pieces fit { $range }.
size-code-few = Not within { $range }: piece { $numbers }. So few are allowed.
size-code-mixed = Not within { $range }: piece { $numbers }. Too many for one code.
size-code-from = { $from } and more
size-code-weigh = Worked out from the size: weigh to be sure.

quality-tolerance = Quality in the whole lot: up to { $percent } % may be below { $class }.
quality-tolerance-worse = Quality in the whole lot: up to { $percent } % may be below { $class }, of that { $worse } % far below.
quality-tolerance-decay = Quality in the whole lot: up to { $percent } % may be below { $class }, of that { $decay } % rotten.

marking-missing = Write this on the package by hand
marking-complete = The label says all that the standard asks for.
marking-asked-by = Asked for by { $standard }
marking-unknown = Nobody has checked yet what must stand on this package: check with your inspector.
particular-packer = Packer with address
particular-nature = What it is
particular-variety = Variety
particular-flesh-colour = Colour of the flesh
particular-origin = Country of origin
particular-class = Class
particular-size-mm = Size in mm
particular-size-g = Weight of the smallest and the largest piece

graded-before = Graded before: { $class } · { $standard }, { $edition } · { $when }
