"""What somebody writes by hand with OpenCV for the same task, to compare with: find the
mat's markers, lay the mat flat by a homography, threshold its colour, take contours.

    python by_hand.py MAT.json PHOTO [FOLDER-WITH-truth.csv]

Prints one line of JSON: the best of five runs over PHOTO with the process's peak memory
before anything else was measured, and how far diameters are off in the folder's
pictures, plainly and with the usual correction for the height of round things.
"""

import csv
import json
import os
import resource
import sys
import time

import cv2
import numpy as np

PX_PER_MM = 2.0
LEAST_MM2 = 40.0
UNLIKE = 14.0
FOCAL_35_MM = 27.0
FILM_DIAGONAL_MM = 43.267


def corners_on_mat(mat, marker):
    x, y = mat["markers"][str(marker)]
    side = mat["marker_mm"]
    return [(x, y), (x + side, y), (x + side, y + side), (x, y + side)]


def locate(photo, mat):
    """The homography from photo to mat, mm; None without enough markers."""
    dictionary = cv2.aruco.getPredefinedDictionary(cv2.aruco.DICT_4X4_50)
    settings = cv2.aruco.DetectorParameters()
    settings.cornerRefinementMethod = cv2.aruco.CORNER_REFINE_SUBPIX
    detector = cv2.aruco.ArucoDetector(dictionary, settings)
    found, ids, _ = detector.detectMarkers(cv2.cvtColor(photo, cv2.COLOR_BGR2GRAY))
    if ids is None:
        return None
    seen = [(i, quad.reshape(4, 2)) for i, quad in zip(ids.ravel().tolist(), found) if str(i) in mat["markers"]]
    if len(seen) < 2:
        return None
    in_photo = np.concatenate([quad for _, quad in seen])
    on_mat = np.array([c for i, _ in seen for c in corners_on_mat(mat, i)], dtype=np.float32)
    return cv2.findHomography(in_photo, on_mat, cv2.RANSAC, 1.0)[0]


def plain_ground(mat, size):
    """Where only the background is printed."""
    plain = np.zeros((size[1], size[0]), np.uint8)
    grid = lambda mm: round(mm * PX_PER_MM)
    plain[grid(4) : -grid(4), grid(4) : -grid(4)] = 255
    margin, side, card = mat["marker_mm"] / 6, mat["marker_mm"], mat["card"]
    boxes = [(x - margin, y - margin, x + side + margin, y + side + margin) for x, y in mat["markers"].values()]
    pitch = card["chip"] + card["gap"]
    boxes.append((card["x"] - 1.5, card["y"] - 1.5, card["x"] + pitch * card["cols"] + 4, card["y"] + pitch * card["rows"] + 4))
    for left, top, right, bottom in boxes:
        plain[max(grid(top), 0) : grid(bottom), max(grid(left), 0) : grid(right)] = 0
    return plain


def camera_height(homography, photo):
    """Height of the camera above the mat, mm, with a phone's usual focal length."""
    height, width = photo.shape[:2]
    focal = FOCAL_35_MM / FILM_DIAGONAL_MM * np.hypot(width, height)
    inner = np.array([[focal, 0, width / 2], [0, focal, height / 2], [0, 0, 1]])
    a, b, c = (np.linalg.inv(inner) @ np.linalg.inv(homography)).T
    scale = 2 / (np.linalg.norm(a) + np.linalg.norm(b))
    normal = np.cross(a * scale, b * scale)
    return abs(float(np.dot(normal, c * scale)))


def measure(path, mat):
    """Of each thing its centre in the photo and its diameter in mm, plain and corrected;
    and how many pixels of the photo a millimetre in the mat's middle is."""
    photo = cv2.imread(path)
    homography = locate(photo, mat)
    if homography is None:
        return [], 1.0
    size = tuple(round(side * PX_PER_MM) for side in mat["mat_mm"])
    scale = np.diag([PX_PER_MM, PX_PER_MM, 1.0])
    flat = cv2.warpPerspective(photo, scale @ homography, size, flags=cv2.INTER_AREA)
    lab = cv2.cvtColor(np.float32(flat) / 255, cv2.COLOR_BGR2LAB)
    plain = plain_ground(mat, size)
    usual = np.median(lab[plain > 0], axis=0)
    unlike = np.hypot(lab[..., 1] - usual[1], lab[..., 2] - usual[2])
    mask = np.uint8((unlike > UNLIKE) & (plain > 0)) * 255
    kernel = cv2.getStructuringElement(cv2.MORPH_ELLIPSE, (5, 5))
    mask = cv2.morphologyEx(cv2.morphologyEx(mask, cv2.MORPH_OPEN, kernel), cv2.MORPH_CLOSE, kernel)
    height = camera_height(homography, photo)
    things = []
    for line in cv2.findContours(mask, cv2.RETR_EXTERNAL, cv2.CHAIN_APPROX_NONE)[0]:
        # a contour runs through the middles of the outermost pixels
        area = (cv2.contourArea(line) + cv2.arcLength(line, True) / 2) / PX_PER_MM**2
        if area < LEAST_MM2:
            continue
        moments = cv2.moments(line)
        centre = np.array([[[moments["m10"] / moments["m00"], moments["m01"] / moments["m00"]]]])
        at = cv2.perspectiveTransform(centre / PX_PER_MM, np.linalg.inv(homography))[0, 0]
        diameter = 2 * np.sqrt(area / np.pi)
        things.append((at, diameter, diameter / (1 + diameter / 2 / height)))
    middle = np.array(mat["mat_mm"]) / 2
    ends = np.array([[middle, middle + [10, 0]]])
    a, b = cv2.perspectiveTransform(ends, np.linalg.inv(homography))[0]
    return things, float(np.linalg.norm(b - a)) / 10


def spread(errors):
    errors = sorted(errors)
    if not errors:
        return {"mean": 0.0, "p95": 0.0, "max": 0.0}
    return {"mean": sum(errors) / len(errors), "p95": errors[-(-95 * len(errors) // 100) - 1], "max": errors[-1]}


def compare(folder, mat):
    """Diameters against the known ones: plain and corrected errors, how many missed."""
    plain, corrected, missed = [], [], 0
    known = {}
    with open(os.path.join(folder, "truth.csv"), newline="") as file:
        for row in csv.DictReader(file):
            known.setdefault(row["image"], []).append(row)
    for name, rows in sorted(known.items()):
        things, px_per_mm = measure(os.path.join(folder, name), mat)
        for row in rows:
            at = np.array([float(row["centre_px_x"]), float(row["centre_px_y"])])
            truth = float(row["eq_area_diameter_mm"])
            reach = 0.5 * truth * px_per_mm
            gaps = [np.linalg.norm(thing[0] - at) for thing in things]
            if not gaps or min(gaps) > reach:
                missed += 1
                continue
            _, as_seen, lowered = things.pop(int(np.argmin(gaps)))
            plain.append(abs(as_seen - truth))
            corrected.append(abs(lowered - truth))
    return {"pictures": len(known), "found": len(plain), "missed": missed, "plain_mm": spread(plain), "corrected_mm": spread(corrected)}


def main():
    with open(sys.argv[1]) as file:
        mat = json.load(file)
    times = []
    for _ in range(5):
        began = time.perf_counter()
        found, _ = measure(sys.argv[2], mat)
        times.append((time.perf_counter() - began) * 1000)
    peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024
    result = {"opencv": cv2.__version__, "pieces": len(found), "twelve_megapixels_ms": min(times), "peak_mb": peak}
    if len(sys.argv) > 3:
        result["against_truth"] = compare(sys.argv[3], mat)
    print(json.dumps(result))


main()
