# SPDX-License-Identifier: GPL-3.0-or-later
"""Every page, light and dark, at scale 1.0 and 1.5, of the project that the walk has made."""
import time

from desk import run

PAGES = ("data", "model", "compress", "train", "evaluate", "export", "runs", "settings")


def settled(desk, seconds=120):
    """No job runs, so that the pictures of one command are alike."""
    def busy():
        return any(text.startswith(("Measuring", "Comparing")) and not text.endswith("done") for text in desk.texts())
    desk.until(lambda: not busy(), "the end of the measuring", seconds)


def keep(desk, name):
    """In 256 colours: a third of the bytes, and the eye sees none of it."""
    path = desk.shot(name)
    run("convert", path, "-strip", "-dither", "None", "-colors", "256", "PNG8:" + path)


def take_pages(desk, project, photo, scales=(1.0, 1.5)):
    for theme in ("light", "dark"):
        for scale in scales:
            folder = f"{theme}-{scale}"
            desk.start("--theme", theme, scale=scale)
            time.sleep(1.5)
            keep(desk, f"{folder}/start.png")
            desk.quit()
            desk.start("--theme", theme, project or "--demo", scale=scale)
            desk.find("Encoded file", "push button")
            for page in PAGES:
                desk.click(page.capitalize(), "check box")
                if page == "evaluate" and photo:
                    desk.drop(photo, at=(500 * scale, 400 * scale))
                time.sleep(2)
                settled(desk)
                keep(desk, f"{folder}/{page}.png")
            desk.click("Wizard", "radio button")
            time.sleep(2)
            keep(desk, f"{folder}/wizard.png")
            desk.quit()
