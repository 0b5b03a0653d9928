# SPDX-License-Identifier: GPL-3.0-or-later
"""A training run in the window, killed at random moments and resumed by hand, against the same run left alone."""
import filecmp
import os
import random
import shutil
import signal
import subprocess
import time

RECIPE = "train epochs=30 | prune keep=0.25 epochs=30 | cluster bits=4 | train epochs=10 rate=0.002 | encode"


def begun(desk):
    """A project whose run has just begun, made by the command line and stopped."""
    project = os.path.join(desk.work, "alone.squeeze")
    process = subprocess.Popen([os.path.join(desk.bin, "squeeze"), "run", RECIPE, "--data", "demo", "--project", project],
                               stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    while not os.path.exists(project):
        time.sleep(0.1)
    time.sleep(1)
    process.send_signal(signal.SIGINT)
    process.wait(60)
    return project


def go_on(desk):
    """The button that resumes the run; that begins it, where it was killed before there was anything to resume."""
    return desk.until(lambda: desk.look("Resume", "push button") or desk.look("Start training", "push button"),
                      "a button to go on", 60)


def finish(desk, project):
    """Goes on where the run waits, and waits for its end."""
    desk.start(project, "--page", "train")
    time.sleep(2)
    desk.click(go_on(desk))
    desk.find("Pause", "push button", 60)
    desk.until(lambda: not desk.look("Pause", "push button"), "the end of the run", 1800)
    time.sleep(1)
    desk.close()


def result(desk, project):
    out = project.replace(".squeeze", ".sqz")
    subprocess.run([os.path.join(desk.bin, "squeeze"), "run", "--project", project, "--out", out], check=True,
                   capture_output=True)
    return out


def kill_often(desk, kills, check, seed=7):
    alone = begun(desk)
    killed = os.path.join(desk.work, "killed.squeeze")
    shutil.copyfile(alone, killed)
    finish(desk, alone)
    chance = random.Random(seed)
    moments = []
    for number in range(kills):
        desk.start(killed, "--page", "train")
        time.sleep(2)
        if chance.random() < 0.9:  # else killed before anybody touched it
            desk.click(go_on(desk))
        moments.append(chance.uniform(0.2, 6))
        time.sleep(moments[-1])
        desk.program.send_signal(signal.SIGKILL)
        desk.program.wait()
        desk.program = None
    print("  killed after " + ", ".join(f"{moment:.1f}" for moment in moments) + " s")
    desk.start(killed, "--page", "train")
    go_on(desk)
    desk.shot("kills/after-the-last-kill.png")
    desk.quit()
    finish(desk, killed)
    same = filecmp.cmp(result(desk, alone), result(desk, killed), shallow=False)
    check(f"after {kills} kills the file has the bytes of the run left alone", same)
