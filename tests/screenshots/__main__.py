"""Pictures of the messages as Slack draws them: `python -m tests.screenshots [FOLDER]`, docs/pictures without one.

Needs node and npm, and Chromium (`apt-get install chromium`, or CHROMIUM=path).
"""

import os
import subprocess
import sys
import tempfile
from pathlib import Path

from PIL import Image, ImageChops

from tests.screenshots.blocks import write_pages

HERE = Path(__file__).parent
DOCS = HERE.parents[1] / "docs" / "pictures"
CHROMIUM = os.environ.get("CHROMIUM", "chromium")
QUIET = (
    "--headless",
    "--no-sandbox",
    "--disable-gpu",
    "--disable-quic",
    "--no-first-run",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
    "--hide-scrollbars",
)
TALLEST = 2600  # pixels; what is empty below is cut off
MARGIN = 12
WIDTH = {"campaigns": 760, "modal": 520, "change": 520, "settings": 520}


def main(target: Path) -> None:
    target.mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory() as folder:
        for page in write_pages(Path(folder)):
            drawn = page.with_suffix(".html")
            subprocess.run(["node", "draw.js", str(page), str(drawn)], cwd=HERE, check=True)
            picture = target / f"{page.stem}.png"
            _photograph(drawn, picture, WIDTH.get(page.stem, 720), Path(folder) / "profile")
            print(f"{picture.name}  {picture.stat().st_size // 1024} kB")


def _photograph(page: Path, picture: Path, width: int, profile: Path) -> None:
    size = f"--window-size={width},{TALLEST}"
    taking = [CHROMIUM, *QUIET, f"--user-data-dir={profile}", size, f"--screenshot={picture}", page.as_uri()]
    subprocess.run(taking, check=True, capture_output=True)
    _trim(picture)


def _trim(picture: Path) -> None:
    """Cut where nothing is drawn any more, in 256 colours: a few dozen kilobytes."""
    with Image.open(picture) as opened:
        image = opened.convert("RGB")
    drawn = ImageChops.difference(image, Image.new("RGB", image.size, "white")).getbbox()
    bottom = min(image.height, (drawn[3] if drawn else MARGIN) + MARGIN)
    image.crop((0, 0, image.width, bottom)).quantize(256, dither=Image.Dither.NONE).save(picture, optimize=True)


if __name__ == "__main__":
    main(Path(sys.argv[1]) if len(sys.argv) > 1 else DOCS)
