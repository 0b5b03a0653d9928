# SPDX-License-Identifier: GPL-3.0-or-later
"""The walk of a new user, and a picture of every page. Started by take, on a screen and a home of its own."""
import argparse
import glob
import os
import re
import shutil
import subprocess
import sys
import time
import zipfile

from desk import Desk, NotSeen, run
from kills import kill_often
from pages import take_pages

checks = []


def check(words, holds):
    checks.append((words, bool(holds)))
    print(("  ok    " if holds else "  FAILS ") + words, flush=True)


def encoded_bytes(desk):
    """What the first figure of the budget bar says."""
    said = desk.words("Encoded file")
    digits = re.search(r"[\d,]{4,}", said)
    return int(digits.group().replace(",", "")) if digits else 0


def smaller(desk):
    said = next((text for text in desk.texts() if "smaller" in text and "×" in text), "")
    found = re.search(r"([\d.]+)×", said)
    return float(found.group(1)) if found else 0.0


def drag_target(desk, wanted):
    """Holds the track in the middle and moves until the caption says `wanted` times smaller."""
    slider = desk.find("Size target", "slider")
    x, y, width, height = desk.box(slider)
    low, high = x + 20, x + width - 20
    row = y + height // 2
    desk.hold((low + high) // 2, row)
    falls = None
    for _ in range(14):
        middle = (low + high) / 2
        desk.move(middle, row)
        time.sleep(0.25)
        now = smaller(desk)
        if falls is None:
            desk.move(middle + 30, row)
            time.sleep(0.25)
            falls = smaller(desk) > now
            desk.move(middle, row)
            time.sleep(0.2)
            now = smaller(desk)
        if abs(now - wanted) / wanted < 0.006:
            break
        if (now < wanted) == falls:
            low = middle
        else:
            high = middle
    desk.let_go()
    time.sleep(1)
    return smaller(desk)


def state(desk):
    """Bytes, and what the histogram and the map look like."""
    return (encoded_bytes(desk), desk.pixels(desk.find("Threshold", "slider")),
            desk.pixels(desk.find("Sparsity map", "filler")))


def compress(desk, wanted):
    desk.click("Compress", "check box")
    desk.find("Sparsity map", "filler")
    time.sleep(1.5)
    before = state(desk)
    desk.shot("walk/3-compress-before.png")
    reached = drag_target(desk, wanted)
    desk.until(lambda: abs(encoded_bytes(desk) - before[0]) > 100, "other bytes", 20)
    after = state(desk)
    desk.shot("walk/4-compress-after.png")
    check(f"the target was dragged to {reached}x", abs(reached - wanted) < 0.2)
    check(f"the bytes followed: {before[0]:,} to {after[0]:,}", before[0] != after[0])
    check("the histogram followed", before[1] != after[1])
    check("the sparsity map followed", before[2] != after[2])
    return after[0]


def ended(desk):
    """The Train page offers to begin again."""
    return desk.look("Retrain", "push button") and not desk.look("Pause", "push button")


def retrain(desk, seconds):
    desk.click("Train", "check box")
    time.sleep(1)
    desk.shot("walk/5-train-ready.png")
    desk.click(desk.until(lambda: desk.look("Start training", "push button") or desk.look("Retrain", "push button"),
                          "a button to begin"))
    desk.find("Pause", "push button", 60)
    time.sleep(12)
    desk.shot("walk/6-train-running.png")
    desk.until(lambda: ended(desk), "the end of the run", seconds)
    time.sleep(2)
    desk.shot("walk/7-train-done.png")
    check("the run ended", True)


def a_photo(desk, options):
    """A photo file: from the archive; of the drawn scenes, the first that the Data page shows, cut out of the screen."""
    desk.click("Data", "check box")
    time.sleep(2)
    page = desk.shot("walk/2-data.png")
    photo = os.path.join(options.work, "a photo.png")
    if options.data and zipfile.is_zipfile(options.data):
        with zipfile.ZipFile(options.data) as archive:
            names = [name for name in archive.namelist() if name.lower().endswith((".jpg", ".png"))]
            photo = os.path.join(options.work, "a photo" + os.path.splitext(names[-1])[1])
            with open(photo, "wb") as out:
                out.write(archive.read(names[-1]))
    else:
        run("convert", page, "-crop", "84x84+443+195", "+repage", photo)
    return photo


def ask(desk, photo):
    desk.click("Evaluate", "check box")
    time.sleep(1)
    desk.drop(photo)
    name = os.path.basename(photo)
    desk.until(lambda: any(name in text for text in desk.texts()), f"the answer to {name}", 30)
    time.sleep(2)
    desk.shot("walk/8-evaluate.png")
    check("a dropped photo was answered", True)


def export(desk, folder):
    desk.click("Export", "check box")
    field = desk.find("Folder", "text")
    desk.click(field)
    desk.key("ctrl+a")
    desk.type(folder)
    desk.key("Tab")
    time.sleep(1)
    buttons = [one for one in desk.visible(deep=False) if one.name == "Export" and one.getRoleName() == "push button"]
    desk.click(buttons[-1])
    desk.until(lambda: glob.glob(os.path.join(folder, "*.sqz")), "the exported file", 60)
    desk.until(lambda: desk.look("passed"), "a passed self-check", 180)
    time.sleep(1)
    desk.shot("walk/9-export.png")
    file = glob.glob(os.path.join(folder, "*.sqz"))[0]
    check(f"{os.path.basename(file)} was written, {os.path.getsize(file):,} bytes", os.path.getsize(file) > 1000)
    return file


def reopen(desk, file):
    desk.drop(file)
    name = os.path.basename(file)
    time.sleep(3)
    desk.shot("walk/10-reopened.png")
    said = subprocess.run([os.path.join(desk.bin, "squeeze"), "info", file], capture_output=True, text=True)
    check(f"squeeze info {name}: " + (said.stdout.splitlines() or said.stderr.splitlines())[0], said.returncode == 0)
    check("the window has opened it again",
          any(f"{os.path.getsize(file):,}" in (one.description or "") or name.removesuffix(".sqz") in (one.name or "")
              for one in desk.visible(deep=False)))


def begin_demo(desk):
    desk.click("Start the demo", "push button")
    desk.find("Encoded file", "push button")
    time.sleep(3)


def begin_real(desk, data, model):
    desk.drop(data)
    desk.find("Encoded file", "push button", 60)
    time.sleep(5)
    desk.drop(model)
    time.sleep(5)


def choose_size(desk, size):
    """On the Data page, by the keys of its list."""
    desk.click("Data", "check box")
    desk.click("128 × 128", "combo box")
    desk.key("Home", *["Down"] * {64: 0, 96: 1, 128: 2}[size], "Return")
    time.sleep(2)


def walk(desk, options):
    desk.start()
    time.sleep(1.5)
    desk.shot("walk/1-start.png")
    if options.data:
        begin_real(desk, os.path.abspath(options.data), os.path.abspath(options.model))
    else:
        begin_demo(desk)
    if options.size:
        choose_size(desk, options.size)
    photo = options.photo or a_photo(desk, options)
    desk.click("Model", "check box")
    time.sleep(1.5)
    desk.shot("walk/2-model.png")
    compress(desk, 10)
    retrain(desk, 3600)
    ask(desk, photo)
    exported = os.path.join(options.work, "exported")
    os.makedirs(exported, exist_ok=True)
    file = export(desk, exported)
    desk.close()
    project = os.path.join(options.work, "scenes.squeeze")
    found = [os.path.join(folder, name) for folder, _, names in os.walk(os.environ["HOME"])
             for name in names if name.endswith(".squeeze")]
    shutil.copyfile(max(found, key=os.path.getmtime), project)
    desk.start()
    reopen(desk, file)
    desk.quit()
    return project, photo


def main():
    parser = argparse.ArgumentParser()
    for name in ("bin", "out", "work", "data", "model", "photo"):
        parser.add_argument("--" + name)
    parser.add_argument("--only", choices=("walk", "pages", "kills"))
    parser.add_argument("--kills", type=int, default=20)
    parser.add_argument("--size", type=int, choices=(64, 96, 128))
    options = parser.parse_args()
    desk = Desk(os.path.abspath(options.bin), options.work, os.path.abspath(options.out))
    try:
        project = photo = None
        if options.only in (None, "walk"):
            project, photo = walk(desk, options)
        if options.only in (None, "pages"):
            take_pages(desk, project, photo)
        if options.only == "kills":
            kill_often(desk, options.kills, check)
    except NotSeen as missing:
        desk.shot("failed.png")
        print("\n".join(sorted(set(desk.texts()))) if desk.application() else "", file=sys.stderr)
        check(str(missing), False)
    finally:
        if desk.program:
            desk.program.kill()
    failed = [words for words, holds in checks if not holds]
    print(f"{len(checks) - len(failed)} hold, {len(failed)} fail")
    return 1 if failed else 0


if __name__ == "__main__":
    sys.exit(main())
