"""The command line of training: `train`, `evaluate`, and `make-data` for the detector. The work is elsewhere."""

from __future__ import annotations

import argparse
import json
import sys
from collections.abc import Callable
from datetime import date
from importlib import import_module
from pathlib import Path
from typing import Any

from models.errors import CleanplateError

SubParsers = Any
"""What `argparse.ArgumentParser.add_subparsers` returns; its class has no public name."""


_STAYS = "Stopped; what was written by then stays."
_NEVER_SEEN = "sources of the manifest to leave out, so that they can tell the truth about the result"


def register(subparsers: SubParsers) -> None:
    """Add `train` and `evaluate`; each parser's default `run` is a function of the parsed arguments."""
    train = subparsers.add_parser("train", help="train the networks").add_subparsers(required=True, metavar="WHAT")
    evaluate = subparsers.add_parser("evaluate", help="measure the networks").add_subparsers(
        required=True, metavar="WHAT"
    )
    _add_train_inpainter(train)
    _add_train_detector(train)
    _add_export(train)
    _add_train_selector(train)
    _add_train_finisher(train)
    _add_export_detector(train)
    _add_calibrate_detector(train)
    _add_export_selector(train)
    _add_export_finisher(train)
    _add_evaluate_inpainter(evaluate)
    _add_evaluate_detector(evaluate)
    _add_evaluate_selector(evaluate)
    _add_evaluate_finisher(evaluate)
    _add_evaluate_video(evaluate)
    _add_evaluate_merge(evaluate)


def add_data_commands(subparsers: SubParsers) -> None:
    """Add `labels`, `samples` and `fills` to what `make-data` can make."""
    _add_labels(subparsers)
    _add_samples(subparsers)
    _add_fills(subparsers)


def _add_train_inpainter(subparsers: SubParsers) -> None:
    parser = subparsers.add_parser("inpainter", help="train the partial-convolution inpainter")
    _add_common(parser)
    parser.add_argument("-o", "--out", type=Path, required=True, help="run folder; an unfinished run there goes on")
    parser.add_argument("--init", type=Path, help="start from this weights file instead of random numbers")
    parser.add_argument("--steps", type=int, default=20_000, help="steps of stage one")
    parser.add_argument("--refine-steps", type=int, default=5_000, help="steps of stage two (encoder norms frozen)")
    parser.add_argument("--size", type=int, default=128, help="crop side of stage one, px, a multiple of 64")
    parser.add_argument("--refine-size", type=int, default=256, help="crop side of stage two, px")
    parser.add_argument("--batch", type=int, default=16, help="samples a step and process in stage one")
    parser.add_argument("--refine-batch", type=int, default=8, help="the same in stage two")
    parser.add_argument("--rate", type=float, default=1e-3, help="learning rate of stage one")
    parser.add_argument("--refine-rate", type=float, default=2e-4, help="learning rate of stage two")
    parser.add_argument("--perceptual-network", choices=("vgg16", "lpips-alex", "none"), default="vgg16")
    parser.add_argument("--valid", type=float, default=1.0, help="weight of L1 on known pixels")
    parser.add_argument("--hole", type=float, default=6.0, help="weight of L1 on hole pixels")
    parser.add_argument("--perceptual", type=float, default=0.05, help="weight; use about 0.6 with lpips-alex")
    parser.add_argument("--style", type=float, default=120.0, help="weight (vgg16 only)")
    parser.add_argument("--total-variation", type=float, default=0.1, help="weight")
    parser.add_argument("--adversarial", type=float, default=0.0, help="weight, both stages; 0 = no discriminator")
    parser.add_argument("--refine-adversarial", type=float, help="weight in stage two, if different")
    parser.add_argument("--feature-matching", type=float, default=1.0, help="weight beside --adversarial")
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--ema", type=float, default=0.999, help="decay of the weight average")
    parser.add_argument("--validate-every", type=int, default=1000, metavar="STEPS")
    parser.add_argument("--save-every", type=int, default=250, metavar="STEPS")
    parser.add_argument("--workers", type=int, default=1, help="processes that make samples")
    parser.add_argument("--network", type=json.loads, default={}, help="JSON: widths, kernels, residual_blocks, …")
    parser.set_defaults(run=run_lazily("train_inpainter"))


def _add_labels(subparsers: SubParsers) -> None:
    parser = subparsers.add_parser("labels", help="label photos by frozen networks that must agree")
    parser.add_argument("--data", type=Path, required=True, help="folder with a manifest.csv")
    parser.add_argument("--teachers", type=Path, required=True, help="folder with the DeepLabV3 and YOLOX-Nano files")
    parser.add_argument("-o", "--out", type=Path, required=True, help="folder for the label files")
    parser.set_defaults(
        run=run_lazily("make_labels", "inpainting.training.detector.runs", extra="labels"), stopped=_STAYS
    )


def _add_samples(subparsers: SubParsers) -> None:
    parser = subparsers.add_parser("samples", help="write training pairs of the detector as pictures")
    _add_detector_data(parser)
    parser.add_argument("-o", "--out", type=Path, required=True, help="folder for the pictures and masks")
    _add_pairs(parser)
    _add_hold_out(parser, _NEVER_SEEN)
    parser.add_argument("--count", type=int, default=100, help="how many pairs")
    parser.add_argument("--size", type=int, default=256, help="their side, px")
    parser.add_argument("--seed", type=int, default=1)
    parser.set_defaults(run=run_lazily("make_samples", "inpainting.training.detector.runs"), stopped=_STAYS)


def _add_train_detector(subparsers: SubParsers) -> None:
    parser = subparsers.add_parser("detector", help="train the segmenter that finds people, vehicles, text, graffiti")
    _add_detector_data(parser)
    _add_pairs(parser)
    _add_hold_out(parser, _NEVER_SEEN)
    parser.add_argument("-o", "--out", type=Path, required=True, help="run folder; an unfinished run there goes on")
    parser.add_argument("--encoder", type=Path, help="published ImageNet weights of EfficientNet-Lite0 to start from")
    parser.add_argument("--init", type=Path, help="start from this weights file of ours instead")
    parser.add_argument("--steps", type=int, default=20_000)
    parser.add_argument("--size", type=int, default=256, help="crop side, px, a multiple of 32")
    parser.add_argument("--batch", type=int, default=8, help="samples a step and process")
    parser.add_argument("--rate", type=float, default=2e-3, help="learning rate of the decoder")
    parser.add_argument("--encoder-scale", type=float, default=0.2, help="the encoder's rate in shares of it")
    parser.add_argument(
        "--frozen-blocks", type=int, default=3, help="first blocks of the encoder that stay as they are"
    )
    parser.add_argument("--schedule", choices=("cosine", "cyclic", "range-test"), default="cosine")
    parser.add_argument("--cross-entropy", type=float, default=1.0, help="weight")
    parser.add_argument("--positive", type=float, default=1.0, help="weight of present pixels in it")
    parser.add_argument("--gamma", type=float, default=0.0, help="above 0: focal")
    parser.add_argument("--dice", type=float, default=0.5, help="weight")
    parser.add_argument("--jaccard", type=float, default=0.0, help="weight")
    parser.add_argument("--boundary", type=float, default=0.0, help="how much more pixels near outlines count")
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--ema", type=float, default=0.998, help="decay of the weight average")
    parser.add_argument("--validate-every", type=int, default=1000, metavar="STEPS")
    parser.add_argument("--save-every", type=int, default=250, metavar="STEPS")
    parser.add_argument("--workers", type=int, default=1, help="processes that make samples")
    _add_device(parser)
    parser.set_defaults(run=run_lazily("train_detector", "inpainting.training.detector.runs"))


def _add_train_selector(subparsers: SubParsers) -> None:
    parser = subparsers.add_parser(
        "selector", help="train the network behind click-to-select, on a segmenter's features"
    )
    _add_detector_data(parser)
    parser.add_argument("-o", "--out", type=Path, required=True, help="run folder; an unfinished run there goes on")
    _add_hold_out(parser, _NEVER_SEEN)
    parser.add_argument("--weights", type=Path, help="folder of the segmenter's weights (default: the shipped)")
    parser.add_argument("--init", type=Path, help="start from this weights file instead of random numbers")
    parser.add_argument("--steps", type=int, default=2000)
    parser.add_argument("--size", type=int, default=256, help="crop side, px, a multiple of 32")
    parser.add_argument("--batch", type=int, default=8, help="samples a step and process")
    parser.add_argument("--rate", type=float, default=2e-3, help="learning rate")
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--ema", type=float, default=0.99, help="decay of the weight average")
    parser.add_argument("--save-every", type=int, default=250, metavar="STEPS")
    parser.add_argument("--workers", type=int, default=1, help="processes that make samples")
    _add_device(parser)
    parser.set_defaults(run=run_lazily("train_selector", "inpainting.training.selector.runs"))


def _add_fills(subparsers: SubParsers) -> None:
    parser = subparsers.add_parser("fills", help="write fills of the texture engine, to train the finisher on")
    parser.add_argument("--data", type=Path, required=True, help="folder of pictures, or one with a manifest.csv")
    parser.add_argument("-o", "--out", type=Path, required=True, help="folder for the fills; what is there stays")
    parser.add_argument("--count", type=int, default=10_000, help="how many fills")
    parser.add_argument("--size", type=int, default=256, help="their side, px")
    parser.add_argument("--seed", type=int, default=1)
    _add_device(parser)
    parser.set_defaults(run=run_lazily("make_engine_fills", "inpainting.training.finisher.runs"), stopped=_STAYS)


def _add_train_finisher(subparsers: SubParsers) -> None:
    parser = subparsers.add_parser("finisher", help="train the network that mends fills of the texture engine")
    parser.add_argument("--fills", type=Path, required=True, help="folder of `make-data fills`")
    _add_loss_weights(parser)
    parser.add_argument("-o", "--out", type=Path, required=True, help="run folder; an unfinished run there goes on")
    parser.add_argument("--init", type=Path, help="start from this weights file instead of random numbers")
    parser.add_argument("--steps", type=int, default=20_000)
    parser.add_argument("--size", type=int, default=96, help="crop side, px, a multiple of 16")
    parser.add_argument("--batch", type=int, default=4, help="samples a step and process")
    parser.add_argument("--rate", type=float, default=1.5e-3, help="learning rate")
    parser.add_argument("--hole", type=float, default=1.0, help="weight of L1 on hole pixels")
    parser.add_argument("--perceptual", type=float, default=1.0, help="weight of LPIPS")
    parser.add_argument("--texture", type=float, default=0.0, help="weight of L1 between VGG16 features; slow")
    parser.add_argument("--adversarial", type=float, default=0.0, help="weight; 0 = no discriminator")
    parser.add_argument("--feature-matching", type=float, default=1.0, help="weight beside --adversarial")
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--ema", type=float, default=0.998, help="decay of the weight average")
    parser.add_argument("--save-every", type=int, default=250, metavar="STEPS")
    parser.add_argument("--workers", type=int, default=1, help="processes that make samples")
    _add_device(parser)
    parser.set_defaults(run=run_lazily("train_finisher", "inpainting.training.finisher.runs"))


def _add_export_finisher(subparsers: SubParsers) -> None:
    parser = subparsers.add_parser("export-finisher", help="the same for the finisher")
    _add_common(parser)
    parser.add_argument("--photos", type=int, default=40, help="validation photos used")
    _add_card_words(parser, of="train finisher", name="finisher")
    parser.set_defaults(run=run_lazily("export_finisher", "inpainting.training.finisher.runs"))


def _add_evaluate_finisher(subparsers: SubParsers) -> None:
    parser = subparsers.add_parser("finisher", help="figures of the texture engine's fills, before and after finishing")
    _add_common(parser)
    parser.add_argument("--weights", type=Path, required=True, help="folder of the weights and their card")
    parser.add_argument("--photos", type=int, default=40, help="validation photos used")
    parser.add_argument("--json", action="store_true", help="last line: one JSON object")
    parser.set_defaults(run=run_lazily("evaluate_finisher", "inpainting.training.finisher.runs"), name="finisher")


def _add_detector_data(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("--data", type=Path, required=True, help="folder with a manifest.csv")
    parser.add_argument("--labels", type=Path, help="folder of `make-data labels`")


def _add_hold_out(parser: argparse.ArgumentParser, words: str) -> None:
    parser.add_argument("--hold-out", nargs="+", default=[], metavar="SOURCE", help=words)


def _add_pairs(parser: argparse.ArgumentParser) -> None:
    words = "folders of `make-data graffiti`, `vehicle`, `text` or `person`, beside --data"
    parser.add_argument("--pairs", type=Path, nargs="+", default=[], metavar="DIR", help=words)


def _add_export(subparsers: SubParsers) -> None:
    parser = subparsers.add_parser("export", help="write a run's averaged weights with a measured card")
    _add_common(parser)
    _add_card_words(parser, of="train inpainter", name="inpainter")
    parser.set_defaults(run=run_lazily("export"))


def _add_export_detector(subparsers: SubParsers) -> None:
    parser = subparsers.add_parser("export-detector", help="the same for the detector")
    _add_detector_data(parser)
    _add_device(parser)
    _add_hold_out(parser, "sources that the run has never seen: all of their pictures are measured on")
    parser.add_argument("--most", type=int, default=40, help="pictures measured on of each source")
    _add_card_words(parser, of="train detector", name="segmenter")
    parser.set_defaults(run=run_lazily("export_detector", "inpainting.training.detector.runs"))


def _add_calibrate_detector(subparsers: SubParsers) -> None:
    parser = subparsers.add_parser("calibrate-detector", help="write into the detector's card how often it is right")
    _add_detector_data(parser)
    _add_device(parser)
    parser.add_argument("--weights", type=Path, required=True, help="folder of the weights and their card")
    _add_hold_out(parser, "sources that the weights have never seen: all of their pictures are measured on")
    parser.add_argument("--most", type=int, default=40, help="pictures measured on of each source")
    parser.add_argument("--plot", type=Path, help="also draw certainty and truth here (PNG)")
    parser.set_defaults(run=run_lazily("calibrate_detector", "inpainting.training.detector.runs"), name="segmenter")


def _add_export_selector(subparsers: SubParsers) -> None:
    parser = subparsers.add_parser("export-selector", help="the same for the selector")
    _add_detector_data(parser)
    _add_device(parser)
    _add_hold_out(parser, "sources that the run has never seen, to measure on instead of the validation split")
    _add_card_words(parser, of="train selector", name="selector")
    parser.set_defaults(run=run_lazily("export_selector", "inpainting.training.selector.runs"))


def _add_evaluate_detector(subparsers: SubParsers) -> None:
    parser = subparsers.add_parser("detector", help="figures of the detector, class by class")
    _add_detector_data(parser)
    parser.add_argument("--weights", type=Path, help="folder of the weights and their card (default: the shipped)")
    _add_device(parser)
    _add_hold_out(parser, "sources that the weights have never seen: all of their pictures are measured on")
    parser.add_argument("--most", type=int, default=40, help="pictures measured on of each source")
    parser.add_argument("--grid", type=Path, help="also write a picture grid here (PNG or JPEG)")
    parser.add_argument("--json", action="store_true", help="last line: one JSON object")
    parser.set_defaults(run=run_lazily("evaluate_detector", "inpainting.training.detector.runs"), name="segmenter")


def _add_evaluate_selector(subparsers: SubParsers) -> None:
    parser = subparsers.add_parser("selector", help="figures of click-to-select, by kind of object")
    _add_detector_data(parser)
    _add_hold_out(parser, "sources that the weights have never seen, to measure on instead of the validation split")
    parser.add_argument("--weights", type=Path, help="folder of the weights and their cards (default: the shipped)")
    _add_device(parser)
    parser.add_argument("--json", action="store_true", help="last line: one JSON object")
    parser.set_defaults(run=run_lazily("evaluate_selector", "inpainting.training.selector.runs"), name="selector")


_VIDEO_CLIPS = (
    *("static", "handheld", "pan", "zoom", "noisy", "water", "uncovered", "blocking", "limbs"),
    *("caption-plain", "caption-outlined", "caption-boxed", "caption-half"),
)


def _add_evaluate_video(subparsers: SubParsers) -> None:
    parser = subparsers.add_parser("video", help="figures of video, on clips with a pasted sprite and known truth")
    parser.add_argument("--data", type=Path, help="folder of clips (*.mp4) from a tripod to paste sprites on as well")
    parser.add_argument("--photo", type=Path, help="picture the generated clips show (default: a sample)")
    parser.add_argument("--loss-weights", type=Path, help="folder with lpips_alex.safetensors, for LPIPS")
    parser.add_argument("--width", type=int, default=640, help="of generated clips, px, even")
    parser.add_argument("--height", type=int, default=360, help="the same")
    parser.add_argument("--frames", type=int, default=60, help="length of the clips")
    parser.add_argument("--method", default="auto", help="how what no frame shows is filled, and single frames are")
    parser.add_argument("--pictures", type=Path, help="also write a picture of each clip into this folder")
    parser.add_argument("--clips", nargs="+", choices=_VIDEO_CLIPS, help="only these of the generated ones")
    _add_device(parser)
    parser.add_argument("--json", action="store_true", help="last line: one JSON object")
    parser.set_defaults(run=run_lazily("evaluate_video", "inpainting.training.video.evaluation"))


def _add_evaluate_merge(subparsers: SubParsers) -> None:
    parser = subparsers.add_parser("merge", help="figures of “merge”, on photos made hand-held with a person in them")
    parser.add_argument("--data", type=Path, required=True, help="folder of photos (or one with a manifest.csv)")
    parser.add_argument("--photos", type=int, default=6, help="how many places at most (default 6)")
    parser.add_argument("--size", type=int, default=640, help="the longer side, px (default 640)")
    parser.add_argument("--pictures", type=Path, help="also write each photo and result into this folder")
    _add_device(parser)
    parser.add_argument("--json", action="store_true", help="last line: one JSON object")
    parser.set_defaults(run=run_lazily("evaluate_merge", "inpainting.training.merge_evaluation"))


def _add_card_words(parser: argparse.ArgumentParser, *, of: str, name: str) -> None:
    parser.add_argument("run_folder", type=Path, metavar="RUN", help=f"run folder of `{of}`")
    parser.add_argument("-o", "--out", type=Path, required=True, help="folder for NAME.safetensors and NAME.json")
    parser.add_argument("--name", default=name)
    parser.add_argument("--machine", default="", help="words for the card: what it was trained on")
    parser.add_argument("--notes", type=json.loads, default={}, help="JSON object added to the card's training part")
    parser.add_argument("--date", default=date.today().isoformat())


def _add_evaluate_inpainter(subparsers: SubParsers) -> None:
    parser = subparsers.add_parser("inpainter", help="figures of the inpainter beside classical methods")
    _add_common(parser)
    parser.add_argument("--weights", type=Path, help="folder of the weights and their card (default: the shipped)")
    parser.add_argument("--size", type=int, default=256, help="side of the validation images, px, a multiple of 64")
    parser.add_argument("--photos", type=int, default=40, help="validation photos used")
    parser.add_argument("--grid", type=Path, help="also write a picture grid here (PNG)")
    parser.add_argument("--json", action="store_true", help="last line: one JSON object")
    parser.set_defaults(run=run_lazily("evaluate_inpainter"))


def _add_common(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("--data", type=Path, required=True, help="folder of pictures, or one with a manifest.csv")
    _add_loss_weights(parser)
    _add_device(parser)


def _add_loss_weights(parser: argparse.ArgumentParser) -> None:
    words = "folder with lpips_alex.safetensors and vgg16_to_pool3.safetensors"
    parser.add_argument("--loss-weights", type=Path, help=words)


def _add_device(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("--device", default="auto", choices=("auto", "cpu", "cuda", "mps"))


def run_lazily(
    name: str, module: str = "inpainting.training.inpainter.runs", *, extra: str = "train"
) -> Callable[[argparse.Namespace], int]:
    """A runner that imports torch and its friends only when called; `extra` names the packages it needs."""

    def run(args: argparse.Namespace) -> int:
        try:
            runner: Callable[[argparse.Namespace], int] = getattr(import_module(module), name)
            return runner(args)
        except ModuleNotFoundError as error:
            raise CleanplateError(_describe_missing(error, extra)) from error

    return run


def _describe_missing(error: ModuleNotFoundError, extra: str) -> str:
    if getattr(sys, "frozen", False):
        return "Training and comparing are not part of the packaged program; they come with Cleanplate's source."
    return f"This needs more packages ({error.name} is missing): pip install cleanplate[{extra}]"
