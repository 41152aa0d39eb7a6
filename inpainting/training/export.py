"""Writes a run's averaged weights and their card, whose figures are measured on the spot; for all networks."""

from __future__ import annotations

import argparse
from collections.abc import Callable, Mapping
from dataclasses import replace
from pathlib import Path
from typing import Any, TypeVar

from inpainting.training.loop import extract_averaged_weights
from models.checkpoint import Network, fill, make_card, write_tensors

Metrics = TypeVar("Metrics", bound=dict[str, Any])


def export_weights(
    args: argparse.Namespace,
    network: Network,
    state: Mapping[str, Any],
    *,
    measure: Callable[[Path], Metrics],
    training: Mapping[str, Any] | None = None,
    **words: Any,
) -> Metrics:
    """The figures that `measure` finds for the weights written into the folder `args.out`.

    `args` is of an export command, `state` the checkpoint of the run; `training` adds to what the card says of it,
    `words` are the card's other fields.
    """
    fill(network, extract_averaged_weights(dict(state)))
    args.out.mkdir(parents=True, exist_ok=True)
    path = args.out / f"{args.name}.safetensors"
    sha256 = write_tensors(network.state_dict(), path)
    done = {"steps": state["step"], "images": state["images"], "config": state["config"]}
    told = {**done, **(training or {}), **args.notes}
    card = make_card(network, path, sha256, training=told, machine=args.machine, date=args.date, **words)
    card.write(args.out)
    figures = measure(args.out)
    replace(card, metrics=figures).write(args.out)
    return figures
