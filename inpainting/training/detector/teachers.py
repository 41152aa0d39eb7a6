"""Labels for photos that have none, from two frozen networks that must agree; needs the extras `labels`.

DeepLabV3 (21 VOC classes) says which pixels, YOLOX-Nano (80 COCO classes) says whether there is such an object at all.
"""

from __future__ import annotations

from pathlib import Path
from typing import Any, Final

import cv2
import numpy as np
import numpy.typing as npt

from inpainting.engine.request import Hole, Image

DISPUTED: Final = 128
"""In a label map: 0 = not this class, 255 = this class, 128 = the teachers disagree."""

LabelMap = npt.NDArray[np.uint8]

_VOC: Final = {"person": (15,), "vehicle": (6, 7, 14), "animal": (3, 8, 10, 12, 13, 17)}
_COCO: Final = {"person": (0,), "vehicle": (2, 3, 5, 7), "animal": tuple(range(14, 24))}
_SURE, _PERHAPS = 0.35, 0.12
_STRIDES: Final = (8, 16, 32)


class Teachers:
    """Labels images for `classes`."""

    classes = tuple(_VOC)

    def __init__(self, folder: Path) -> None:
        from ai_edge_litert.interpreter import Interpreter
        from onnxruntime import InferenceSession, SessionOptions

        self._pixels = Interpreter(str(folder / "deeplabv3_mnv2_pascal_quant.tflite"), num_threads=1)
        self._pixels.allocate_tensors()
        options = SessionOptions()
        options.intra_op_num_threads = 1
        self._boxes = InferenceSession(str(folder / "yolox_nano.onnx"), options)

    def label(self, image: Image) -> dict[str, LabelMap]:
        """Class → H×W label map."""
        classes = self._predict_classes(image)
        boxes = self._predict_boxes(image)
        return {
            name: _combine(np.isin(classes, _VOC[name]), boxes[:, 4 + np.array(_COCO[name])].max(axis=1), boxes)
            for name in self.classes
        }

    def _predict_classes(self, image: Image) -> npt.NDArray[np.uint8]:
        entry, out = self._pixels.get_input_details()[0], self._pixels.get_output_details()[0]
        side = int(entry["shape"][1])
        sheet, scale = _letterbox(image, side, 128)
        self._pixels.set_tensor(entry["index"], sheet[None])
        self._pixels.invoke()
        classes = self._pixels.get_tensor(out["index"])[0].astype(np.uint8)
        height, width = image.shape[:2]
        inner = classes[: round(height * scale), : round(width * scale)]
        return np.asarray(cv2.resize(inner, (width, height), interpolation=cv2.INTER_NEAREST), np.uint8)

    def _predict_boxes(self, image: Image) -> npt.NDArray[np.float32]:
        """N×84: x0 y0 x1 y1 in pixels of the image and the score of each COCO class."""
        side = 416
        sheet, scale = _letterbox(image, side, 114)
        entry = sheet[..., ::-1].transpose(2, 0, 1)[None].astype(np.float32)
        raw: Any = self._boxes.run(None, {"images": entry})[0]
        found, (cells, steps) = raw[0], _make_grid(side)
        centre, half = (found[:, :2] + cells) * steps, np.exp(found[:, 2:4]) * steps / 2
        scores = found[:, 4:5] * found[:, 5:]
        return np.concatenate([(centre - half) / scale, (centre + half) / scale, scores], axis=1).astype(np.float32)


def _combine(pixels: Hole, scores: npt.NDArray[np.float32], boxes: npt.NDArray[np.float32]) -> LabelMap:
    """Both say so → 255, neither → 0, anything between and a ring round the outline → unknown."""
    sure, perhaps = (_mark_boxes(boxes[scores > least], pixels.shape) for least in (_SURE, _PERHAPS))
    background = ~pixels & (~perhaps | _find_mostly_covered(pixels, boxes[scores > _SURE]))
    labels = np.full(pixels.shape, DISPUTED, np.uint8)
    labels[background] = 0
    labels[pixels & sure] = 255
    marks = pixels.astype(np.uint8)
    labels[cv2.dilate(marks, np.ones((5, 5))) != cv2.erode(marks, np.ones((5, 5)))] = DISPUTED
    return labels


def _find_mostly_covered(pixels: Hole, boxes: npt.NDArray[np.float32]) -> Hole:
    """Where boxes lie of which the pixels cover a fair part, so that the rest of the box is background."""
    fair = [box for box in boxes if _cut_part(pixels, box).mean() > 0.3]
    return _mark_boxes(np.array(fair, np.float32).reshape(-1, boxes.shape[1]), pixels.shape)


def _mark_boxes(boxes: npt.NDArray[np.float32], shape: tuple[int, ...]) -> Hole:
    covered = np.zeros(shape, bool)
    for box in boxes:
        _cut_part(covered, box)[...] = True
    return covered


def _cut_part(array: Hole, box: npt.NDArray[np.float32]) -> Hole:
    """The array inside a box that is a tenth larger; at least one pixel."""
    x0, y0, x1, y1 = box[:4]
    grow_x, grow_y = 0.05 * (x1 - x0), 0.05 * (y1 - y0)
    height, width = array.shape
    left, top = int(np.clip(x0 - grow_x, 0, width - 1)), int(np.clip(y0 - grow_y, 0, height - 1))
    return array[top : max(top + 1, int(np.ceil(y1 + grow_y))), left : max(left + 1, int(np.ceil(x1 + grow_x)))]


def _letterbox(image: Image, side: int, grey: int) -> tuple[Image, float]:
    height, width = image.shape[:2]
    scale = side / max(height, width)
    small = cv2.resize(image, (round(width * scale), round(height * scale)), interpolation=cv2.INTER_AREA)
    sheet = np.full((side, side, 3), grey, np.uint8)
    sheet[: small.shape[0], : small.shape[1]] = small
    return sheet, scale


def _make_grid(side: int) -> tuple[npt.NDArray[np.float32], npt.NDArray[np.float32]]:
    """The cell (x, y) and the stride of every row of the network's output."""
    cells, steps = [], []
    for stride in _STRIDES:
        count = side // stride
        down, across = np.mgrid[:count, :count]
        cells.append(np.stack([across.ravel(), down.ravel()], axis=1))
        steps.append(np.full((count * count, 1), stride))
    return np.concatenate(cells).astype(np.float32), np.concatenate(steps).astype(np.float32)
