"""`cleanplate render`: a project in, a picture out; with `--again` every fill is made anew. No file formats here."""

from __future__ import annotations

import argparse
import time
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

from app.cli.output import print_json, tell
from app.cli.parsing import add_work_options
from app.core.errors import UsageError

if TYPE_CHECKING:
    from app.cli.parsing import SubParsers
    from app.core.document.edits import Edit
    from app.core.document.project import Project


def register(subparsers: SubParsers) -> None:
    """Adds the parser of `render`."""
    parser = subparsers.add_parser(
        "render",
        help="make the picture of a project file",
        description="Lays the edits of a project over its photo; with --again fills every hole anew as it was filled.",
    )
    parser.add_argument("project", type=Path, metavar="PROJECT.cleanplate", help="saved in the window")
    words = "where to save the picture; a name that ends in .ora gets a layer for each edit"
    parser.add_argument("-o", "--output", type=Path, metavar="OUT", required=True, help=words)
    parser.add_argument("--again", action="store_true", help="do not use the fills in the project, make them anew")
    add_work_options(parser)
    parser.set_defaults(run=run)


def run(args: argparse.Namespace) -> int:
    """Does it; every error is a `CleanplateError`."""
    from app.core.document.edits import compose_edits
    from app.core.document.openraster import is_layered
    from app.core.document.project import is_project, load_project
    from app.core.files import check_savable, save
    from app.core.imageio.originals import check_spares
    from inpainting.engine.geometry import Box

    if is_project(args.output):
        raise UsageError("Say where to save the picture, not another project.")
    check_spares(args.output, args.project)
    project = load_project(args.project)
    if project.photo.path is not None and project.photo.path.exists():
        check_spares(args.output, project.photo.path)
    if not is_layered(args.output):
        check_savable(project.photo, args.output)
    start, extent = time.perf_counter(), project.photo.extent
    edits = _fill_anew(project, args.device) if args.again else project.edits
    image = compose_edits(project.photo.image, edits, Box.of(extent))
    seconds = time.perf_counter() - start
    notes = save(replace(project, edits=edits), image, args.output)
    same = bool((image == compose_edits(project.photo.image, project.edits, Box.of(extent))).all())
    report = {"output": str(args.output), "edits": len(edits), "same_as_project": same, "notes": [*notes]}
    if args.json:
        print_json({"seconds": round(seconds, 3), "device": args.device, "method": "render"} | report)
    else:
        tell(f"{args.output}: {len(edits)} edits{'' if same else ', not the same as in the project'}.")
        for note in notes:
            tell(note)
    return 0


def _fill_anew(project: Project, device: str) -> tuple[Edit, ...]:
    """Each shown fill, from what lies under it, by its own method; one that no method here makes stays."""
    from app.core.document.edits import Fill, make_request_beneath
    from app.core.document.healing import copy_again, is_copied
    from app.core.document.remover import list_weights_used
    from app.core.jobs.model_cache import ModelCache
    from inpainting.engine.inpaint import inpaint
    from inpainting.methods import list_method_names

    known, models = list_method_names(), ModelCache().on(device)
    edits: list[Edit] = []
    photo = project.photo
    for edit in project.edits:
        if isinstance(edit, Fill) and edit.shown and edit.method in known:
            request = make_request_beneath(photo.image, [*edits, edit], len(edits), colours=photo.colours)
            result = inpaint(request, models.get_filler(edit.method))
            edit = Fill.of(request, result, method=edit.method, weights=list_weights_used(result))
        elif is_copied(edit) and edit.shown:
            edit = copy_again(photo.image, (*edits, edit), len(edits))
        edits.append(edit)
    return tuple(edits)
