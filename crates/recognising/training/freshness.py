"""Makes assets/recognising/freshness.onnx: how fresh a tomato is, from what the network sees on it.

    pip install -r requirements.txt
    PUNNET_SHARED=<folder> python freshness.py <assets/recognising>

Looks at fgrade_tomato (MIT) with the layers within model.onnx (train.py makes it first), plain and in a mirror,
and at colours and shape. What it sees is judged by kernel ridge regression to the ten grades. Prints the error on
tomatoes that were held out: pictures of one tomato are never on both sides. The steps of numbers() are those of
src/fruit.rs, src/skin.rs and src/freshness.rs; change them together.
"""

import csv
import os
import pathlib
import sys

import numpy as np
import onnx
import onnxruntime
from onnx import TensorProto, helper, numpy_helper
from PIL import Image
from scipy import linalg, ndimage

SIDE = 240  # pixels of the square that the network sees
SMALL = 320  # longer side of the copy that the fruit is looked for in
WHOLE, SKIN = 1.08, 0.62  # sides of the squares around the fruit and of skin alone
RIM = 8  # pixels off the rim where colours are trusted
GRID = 3
PHOTOS = pathlib.Path(os.environ["PUNNET_SHARED"]) / "photos/fgrade_tomato"
GRADES = 10
KEPT = 192  # directions kept of all that is seen
# Reach of the kernel and strength of the ridge: what is tried within the folds, and what is shipped.
REACHES, RIDGES = (0.25, 0.5, 1.0), (0.01, 0.03, 0.1)
REACH, RIDGE = 1.0, 0.01
BLUR = 0.8  # grades; a tomato graded 4 counts a little as a 3 and a 5, as ten people grade it


def warm(pixels):
    red, blue = pixels[..., 0].astype(int), pixels[..., 2].astype(int)
    return (red > 40) & (20 * (red - blue) > 7 * red)


def largest(mask):
    labels, count = ndimage.label(mask)
    return labels == np.bincount(labels.ravel())[1:].argmax() + 1 if count else mask


def squares(photo):
    """(middle, side) of the square around the fruit and of one on its skin."""
    shrink = max(*photo.size, SMALL) / SMALL
    small = photo
    if shrink > 1:
        small = photo.resize([max(int(side / shrink + 0.5), 1) for side in photo.size], Image.BILINEAR)
    fruit = largest(warm(np.asarray(small)))
    rows, columns = np.flatnonzero(fruit.any(1)), np.flatnonzero(fruit.any(0))
    left, top, right, bottom = columns[0], rows[0], columns[-1] + 1, rows[-1] + 1
    middle = np.array([left + right, top + bottom]) / 2 * shrink
    return [
        (middle, max(right - left, bottom - top) * WHOLE * shrink),
        (middle, min(right - left, bottom - top) * SKIN * shrink),
    ]


def cut(photo, square):
    middle, side = square
    (left, top), (right, bottom) = (np.floor(middle + sign * side / 2 + 0.5).astype(int) for sign in (-1, 1))
    columns = np.arange(left, right).clip(0, photo.width - 1)
    rows = np.arange(top, bottom).clip(0, photo.height - 1)
    part = Image.fromarray(np.asarray(photo)[rows][:, columns])
    return np.asarray(part.resize((SIDE, SIDE), Image.BILINEAR))


class Eyes:
    def __init__(self, path):
        model = onnx.load(path)
        for number in model.graph.initializer:
            values = numpy_helper.to_array(number)
            if values.dtype == np.float16:
                number.CopyFrom(numpy_helper.from_array(values.astype(np.float32), number.name))
        options = onnxruntime.SessionOptions()
        options.intra_op_num_threads = 1
        self.net = onnxruntime.InferenceSession(model.SerializeToString(), options)

    def look(self, pixels, names):
        picture = (pixels.astype(np.float32) - 127.0) / 128.0
        return [maps[0] for maps in self.net.run(names, {"picture": picture.transpose(2, 0, 1)[None]})]


def spread(maps, parts):
    """Mean and standard deviation of every channel in each of parts x parts cells."""
    channels, side = maps.shape[:2]
    cells = maps.reshape(channels, parts, side // parts, parts, side // parts)
    return np.concatenate([cells.mean((2, 4)).ravel(), cells.std((2, 4)).ravel()])


def seen(eyes, whole, skin):
    deep, middle = eyes.look(whole, ["deep", "middle"])
    (fine,) = eyes.look(skin, ["fine"])
    return np.concatenate([spread(deep, 1), spread(deep, GRID), spread(middle, GRID), spread(fine, 1)])


def filled(mask):
    """Whatever lies between pixels of the fruit in its row and in its column."""
    within = np.ones_like(mask)
    for axis in (0, 1):
        before = np.maximum.accumulate(mask, axis)
        after = np.flip(np.maximum.accumulate(np.flip(mask, axis), axis), axis)
        within &= before & after
    return within


def lab(pixels):
    """CIE L*a*b* under D65."""
    value = pixels / 255.0
    linear = np.where(value > 0.04045, ((value + 0.055) / 1.055) ** 2.4, value / 12.92)
    xyz = linear @ np.array(
        [[0.4124564, 0.2126729, 0.0193339], [0.3575761, 0.7151522, 0.1191920], [0.1804375, 0.0721750, 0.9503041]]
    )
    ratio = xyz / [0.95047, 1.0, 1.08883]
    f = np.where(ratio > 216 / 24389, np.cbrt(ratio), (24389 / 27 * ratio + 16) / 116)
    return np.stack([116 * f[..., 1] - 16, 500 * (f[..., 0] - f[..., 1]), 200 * (f[..., 1] - f[..., 2])], -1)


def share(values, of):
    """The values below which so many of a hundred lie."""
    ordered = np.sort(values)
    return [ordered[int((len(ordered) - 1) * part / 100)] for part in of]


def skin_colours(whole):
    """Colours on the fruit, its gloss and shadow, and its shape."""
    fruit = filled(largest(warm(whole)))
    inner = fruit.copy()
    for axis in (0, 1):
        for step in (RIM, -RIM):
            moved = np.roll(fruit, step, axis)
            edge = [slice(None), slice(None)]
            edge[axis] = slice(0, RIM) if step > 0 else slice(-RIM, None)
            moved[tuple(edge)] = False
            inner &= moved
    inner = inner if inner.sum() >= 200 else fruit
    pixels = whole.astype(np.float64)
    colours = lab(pixels)
    found = []
    for channel in range(3):
        values = colours[..., channel][inner]
        found += share(values, (2, 10, 25, 50, 75, 90, 98)) + [values.std()]
    for channel in range(2):
        values = (pixels[..., channel] / (pixels.sum(-1) + 1))[inner]
        found += share(values, (10, 50, 90)) + [values.std()]
    rows, columns = np.flatnonzero(fruit.any(1)), np.flatnonzero(fruit.any(0))
    height, width = rows[-1] + 1 - rows[0], columns[-1] + 1 - columns[0]
    upper = np.arange(SIDE)[:, None] < rows[0] + height / 2
    for channel in range(3):
        halves = [colours[..., channel][inner & half] for half in (upper, ~upper)]
        found.append(halves[0].mean() - halves[1].mean() if all(map(len, halves)) else 0.0)
    least, most = whole.min(-1)[fruit], whole.max(-1)[fruit]
    found += [(least > 150).mean(), (least > 100).mean(), (most >= 250).mean(), (most < 70).mean()]
    return np.array(found + [width / height, fruit.sum() / (width * height)])


def numbers(eyes, photo):
    """All that freshness is judged by: what is seen, plain and in a mirror, then colours and shape."""
    whole, skin = (cut(photo, square) for square in squares(photo))
    both = [seen(eyes, whole, skin), seen(eyes, whole[:, ::-1], skin[:, ::-1])]
    return np.concatenate([np.mean(both, 0), skin_colours(whole)])


# Where one sort of numbers ends and the next begins; each sort counts for the same.
SORTS = np.cumsum([224, 2016, 1440, 80])


def blurred(grades):
    """Each grade as likelihoods of all ten, its neighbours among them."""
    off = np.subtract.outer(grades - 1, np.arange(GRADES)) / BLUR
    near = np.exp(-(off**2) / 2)
    return near / near.sum(1, keepdims=True)


class Head:
    """Kernel ridge regression to the ten grades, on the main directions of what is seen."""

    def __init__(self, rows):
        self.mean, self.spread = rows.mean(0), rows.std(0) + 1e-6
        sorts = np.split(np.ones(rows.shape[1]), SORTS)
        self.weight = np.concatenate([sort / np.sqrt(len(sort) * len(sorts)) for sort in sorts])
        level = self.level(rows)
        self.middle = level.mean(0)
        off = level - self.middle
        last = len(rows) - 1
        values, vectors = linalg.eigh(off @ off.T, subset_by_index=[last + 1 - KEPT, last])
        turn = off.T @ vectors / np.sqrt(values)
        self.step = np.abs(turn).max(0) / 127  # rounded to bytes, a step for each direction
        self.turn = np.round(turn / self.step).astype(np.int8)
        known = self.turned(rows)
        self.pace = np.abs(known).max(0) / 127
        self.known = np.round(known / self.pace).astype(np.int8)

    def level(self, rows):
        return ((rows - self.mean) / self.spread).clip(-5, 5) * self.weight

    def turned(self, rows):
        return (self.level(rows) - self.middle) @ self.turn * self.step

    def far(self, rows):
        at, known = self.turned(rows), self.known * self.pace
        squared = (at**2).sum(1)[:, None] + (known**2).sum(1) - 2 * at @ known.T
        return np.sqrt(squared.clip(0))

    def fit(self, far, grades, reach, ridge):
        near = np.exp(-reach * far)
        wanted = blurred(grades)
        self.reach, self.usual = reach, wanted.mean(0)
        # Distances to the rounded rows aren't quite symmetric.
        system = (near + near.T) / 2 + ridge * np.eye(len(near))
        self.pull = np.linalg.solve(system, wanted - self.usual)
        return self

    def odds(self, far):
        return self.usual + np.exp(-self.reach * far) @ self.pull


def told(odds):
    """The grade with the least expected cost: grades off, and two more where off by more than one."""
    odds = odds.clip(0)
    off = np.abs(np.subtract.outer(np.arange(GRADES), np.arange(GRADES)))
    return (odds @ (off + 2 * (off > 1))).argmin(1) + 1


def groups_apart(groups, parts, seed):
    names = np.unique(groups)
    part = dict(zip(names, np.random.default_rng(seed).permutation(len(names)) % parts))
    at = np.array([part[group] for group in groups])
    return [(np.flatnonzero(at != one), np.flatnonzero(at == one)) for one in range(parts)]


def judged(rows, grades, learn, ask, reach, ridge, head=None):
    head = head or Head(rows[learn])
    return told(head.fit(head.far(rows[learn]), grades[learn], reach, ridge).odds(head.far(rows[ask])))


def chosen(rows, grades, groups):
    """Reach and ridge by cross-validation within what may be learnt from."""
    cost = {}
    for learn, ask in groups_apart(groups, 4, 9):
        head = Head(rows[learn])
        for reach in REACHES:
            for ridge in RIDGES:
                off = np.abs(judged(rows, grades, learn, ask, reach, ridge, head) - grades[ask])
                cost[reach, ridge] = cost.get((reach, ridge), 0) + (off + 2 * (off > 1)).sum()
    return min(cost, key=cost.get)


def report(name, said, grades):
    off = np.abs(said - grades)
    print(f"{name}: {off.mean():.3f} grades off, within one {(off <= 1).mean():.3f}", flush=True)


def measure(rows, grades, groups):
    """Prints how well tomatoes are judged of which no picture was learnt from."""
    for seed in range(6):
        nested, fixed = np.zeros(len(grades), int), np.zeros(len(grades), int)
        for learn, ask in groups_apart(groups, 7, seed):
            head = Head(rows[learn])
            fixed[ask] = judged(rows, grades, learn, ask, REACH, RIDGE, head)
            if seed == 0:
                best = chosen(rows[learn], grades[learn], groups[learn])
                nested[ask] = judged(rows, grades, learn, ask, *best, head)
        report(f"seven-fold by tomato, parting {seed}", fixed, grades)
        if seed == 0:
            report("the same, reach and ridge chosen within each fold", nested, grades)
    # The file names number the tomatoes of a sitting a ... z, then Aa ..., Aaa ..., AAaa ...
    sittings = np.array([len(group) if group != "none" else 1 for group in groups])
    for one in np.unique(sittings):
        learn, ask = np.flatnonzero(sittings != one), np.flatnonzero(sittings == one)
        report(f"sitting {one} held out", judged(rows, grades, learn, ask, REACH, RIDGE), grades[ask])


def write(head, path):
    """As ONNX; numbers that needn't be exact as bytes."""
    known = head.known * head.pace
    parts = {
        "mean": head.mean, "spread": head.spread, "weight": head.weight, "middle": head.middle,
        "step": head.step, "known2": (known**2).sum(1), "pace": head.pace[:, None] * -2.0,
        "reach": np.array(-head.reach), "usual": head.usual,
        "low": np.array(-5.0), "high": np.array(5.0), "zero": np.array(0.0),
    }  # fmt: skip
    given = [numpy_helper.from_array(np.float32(value), name) for name, value in parts.items()]
    given += [
        numpy_helper.from_array(head.turn, "turn8"),
        numpy_helper.from_array(np.ascontiguousarray(head.known.T), "known8"),
        numpy_helper.from_array(np.float32(head.pull), "pull"),
    ]
    node = helper.make_node
    single = {"to": TensorProto.FLOAT}
    nodes = [
        node("Sub", ["numbers", "mean"], ["a"]), node("Div", ["a", "spread"], ["b"]),
        node("Clip", ["b", "low", "high"], ["c"]), node("Mul", ["c", "weight"], ["d"]),
        node("Sub", ["d", "middle"], ["e"]), node("Cast", ["turn8"], ["turn"], **single),
        node("MatMul", ["e", "turn"], ["f"]), node("Mul", ["f", "step"], ["at"]),
        node("Mul", ["at", "at"], ["g"]), node("ReduceMean", ["g"], ["h"], axes=[1], keepdims=1),
        node("Mul", ["h", "kept"], ["at2"]), node("Cast", ["known8"], ["i"], **single),
        node("Mul", ["i", "pace"], ["j"]), node("MatMul", ["at", "j"], ["k"]),
        node("Add", ["k", "known2"], ["l"]), node("Add", ["l", "at2"], ["m"]),
        node("Max", ["m", "zero"], ["n"]), node("Sqrt", ["n"], ["far"]),
        node("Mul", ["far", "reach"], ["o"]), node("Exp", ["o"], ["near"]),
        node("MatMul", ["near", "pull"], ["p"]), node("Add", ["p", "usual"], ["grades"]),
    ]  # fmt: skip
    given.append(numpy_helper.from_array(np.float32(KEPT), "kept"))
    put = [helper.make_tensor_value_info("numbers", TensorProto.FLOAT, [1, len(head.mean)])]
    out = [helper.make_tensor_value_info("grades", TensorProto.FLOAT, [1, GRADES])]
    graph = helper.make_graph(nodes, "freshness", put, out, given)
    onnx.save(helper.make_model(graph, opset_imports=[helper.make_opsetid("", 13)], ir_version=8), path)


def made():
    """A picture that the test in src/freshness.rs makes, too."""
    y, x = np.mgrid[0:200, 0:260]
    away = (x - 130) ** 2 * 4 + (y - 100) ** 2 * 9
    shine = (x - 100) ** 2 + (y - 60) ** 2 < 150
    fruit = np.stack([200 - away // 600, 70 + x // 4 - away // 900, 20 + y // 10 + 0 * x], -1)
    fruit = np.where(shine[..., None], 240, fruit)
    return Image.fromarray(np.where((away < 40000)[..., None], fruit, 255).astype(np.uint8))


def main():
    to = pathlib.Path(sys.argv[1])
    eyes = Eyes(to / "model.onnx")
    labels = list(csv.DictReader(open(PHOTOS / "labels.csv")))
    grades = np.array([int(row["label_value"]) for row in labels])
    groups = np.array([row["group_id"] for row in labels])
    rows = np.stack([numbers(eyes, Image.open(PHOTOS / row["file"]).convert("RGB")) for row in labels])
    measure(rows, grades, groups)
    head = Head(rows)
    head.fit(head.far(rows), grades, REACH, RIDGE)
    write(head, to / "freshness.onnx")
    print("of the made picture:", head.odds(head.far(numbers(eyes, made())[None])).round(3).tolist())


if __name__ == "__main__":
    main()
