"""Further pictures to learn from: pieces, other light, other grounds; and surfaces.

Each picture's own name seeds its dice, so the same pictures give the same views.
"""

import hashlib
import pathlib

import numpy as np
from PIL import Image, ImageDraw, ImageFilter, ImageOps
from scipy import ndimage

SIDE = 240  # pixels of the square that the network sees


def dice_of(path):
    name = pathlib.Path(path).name + "0"
    return np.random.default_rng(int(hashlib.sha1(name.encode()).hexdigest()[:8], 16))


def square(image, tenths=10):
    """The middle square of a picture, or so many tenths of its side, as the network takes it."""
    side = min(image.size) * tenths // 10
    left, top = (image.width - side) // 2, (image.height - side) // 2
    return image.crop((left, top, left + side, top + side)).resize((SIDE, SIDE), Image.BILINEAR)


def light(image, dice, strength=1.0):
    """In brighter or darker, warmer or colder, fuller or paler light."""
    values = np.asarray(image, np.float32) / 255
    values = values ** np.exp(dice.normal(0, 0.22 * strength))
    values = values * np.exp(dice.normal(0, 0.07 * strength, 3))
    grey = values.mean(2, keepdims=True)
    values = grey + (values - grey) * np.exp(dice.normal(0, 0.15 * strength))
    values = values * np.exp(dice.normal(0, 0.1 * strength))
    return Image.fromarray((values.clip(0, 1) * 255).astype(np.uint8))


def piece(image, dice, least=0.25):
    """Any part of at least such a share of the picture, perhaps in a mirror."""
    area = dice.uniform(least, 1) * image.width * image.height
    ratio = np.exp(dice.uniform(np.log(0.75), np.log(1.33)))
    width, height = min(image.width, int((area * ratio) ** 0.5)), min(image.height, int((area / ratio) ** 0.5))
    left, top = dice.integers(0, image.width - width + 1), dice.integers(0, image.height - height + 1)
    part = image.crop((left, top, left + width, top + height)).resize((SIDE, SIDE), Image.BILINEAR)
    return ImageOps.mirror(part) if dice.random() < 0.5 else part


def ground(dice):
    """Black, white, grey, or of any colour, shaded and grained."""
    which = dice.random()
    for up_to, lowest, highest in ((0.4, 0, 25), (0.55, 225, 255), (0.7, 40, 220)):
        if which < up_to:
            return Image.new("RGB", (SIDE, SIDE), (int(dice.uniform(lowest, highest)),) * 3)
    base = dice.uniform(0, 255, 3)
    y, x = np.mgrid[0:SIDE, 0:SIDE] / SIDE
    shade = dice.normal(0, 40, 2)
    values = base + (shade[0] * x + shade[1] * y)[..., None]
    values = values + dice.normal(0, dice.uniform(0, 20), (SIDE, SIDE, 1))
    image = Image.fromarray(values.clip(0, 255).astype(np.uint8))
    return image.filter(ImageFilter.GaussianBlur(float(dice.uniform(0, 2))))


def oval(image, dice):
    """An oval piece on some ground: what is round there must not stand for any kind."""
    part = piece(image, dice, 0.1)
    mask = Image.new("L", (SIDE * 2, SIDE * 2), 0)
    width = dice.uniform(0.55, 1.0) * SIDE
    height = width * dice.uniform(0.7, 1)
    if dice.random() < 0.5:
        width, height = height, width
    ImageDraw.Draw(mask).ellipse((SIDE - width, SIDE - height, SIDE + width, SIDE + height), fill=255)
    mask = mask.rotate(dice.uniform(0, 180)).resize((SIDE, SIDE), Image.BILINEAR)
    under = ground(dice)
    under.paste(part, (0, 0), mask)
    return under


def cut_out(image, dark):
    """A single fruit off its plain black or white ground, and its mask; nothing where it fills the picture."""
    values = np.asarray(image, np.int16)
    plain = values.max(2) < 30 if dark else values.min(2) > 228
    labels = ndimage.label(plain)[0]
    rim = set(np.concatenate([labels[0], labels[-1], labels[:, 0], labels[:, -1]])) - {0}
    fruit = ~np.isin(labels, list(rim)) if rim else np.ones(plain.shape, bool)
    fruit = ndimage.binary_erosion(fruit, iterations=1 if min(fruit.shape) < 200 else 2)
    if fruit.sum() < 100:
        return None
    rows, columns = np.where(fruit)
    box = (columns.min(), rows.min(), columns.max() + 1, rows.max() + 1)
    return image.crop(box), Image.fromarray((fruit * 255).astype(np.uint8)).crop(box)


def alone(image, dice, dark):
    """A single fruit, turned, on another ground."""
    cut = cut_out(image, dark)
    if cut is None:
        return image.resize((SIDE, SIDE))
    scale = dice.uniform(0.45, 1.1) * SIDE / max(cut[0].size)
    size = tuple(max(8, int(side * scale)) for side in cut[0].size)
    angle = dice.uniform(-180, 180) if dice.random() < 0.5 else 0
    cut = [one.resize(size, Image.BILINEAR).rotate(angle, expand=True, resample=Image.BILINEAR) for one in cut]
    if dice.random() < 0.5:
        cut = [ImageOps.mirror(one) for one in cut]
    under = ground(dice)
    under.paste(cut[0], tuple((SIDE - side) // 2 + int(dice.normal(0, 12)) for side in cut[0].size), cut[1])
    return under


def of_shop(path, image):
    """Five pieces in other light, the last one blurred, and two ovals."""
    dice, views = dice_of(path), []
    for number in range(5):
        view = light(piece(image, dice), dice)
        if number == 4:
            view = view.filter(ImageFilter.GaussianBlur(float(dice.uniform(0.5, 2))))
        views.append(view)
    return views + [light(oval(image, dice), dice, 0.7) for _ in range(2)]


def of_single(path, image):
    """The fruit on five other grounds; lemons lie on black, the rest on white."""
    dice, dark = dice_of(path), "lemon" in str(path)
    return [light(alone(image, dice, dark), dice, 0.8) for _ in range(5)]


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
