# SPDX-License-Identifier: GPL-3.0-or-later
"""Every page, light and dark, at scale 1.0 and 1.5."""
import time

PAGES = ("data", "model", "compress", "train", "evaluate", "export", "runs", "settings")


def take_pages(desk, project=None):
    for theme in ("light", "dark"):
        for scale in (1.0, 1.5):
            desk.start("--theme", theme, scale=scale)
            time.sleep(1.5)
            desk.shot(f"{theme}-{scale}/start.png")
            desk.quit()
            desk.start("--theme", theme, "--wizard", "--demo", scale=scale)
            time.sleep(3)
            desk.shot(f"{theme}-{scale}/wizard.png")
            desk.quit()
            opened = [project] if project else ["--demo"]
            desk.start("--theme", theme, *opened, scale=scale)
            desk.find("Encoded file", "push button")
            time.sleep(8)
            for page in PAGES:
                desk.click(page.capitalize(), "check box")
                time.sleep(2)
                desk.shot(f"{theme}-{scale}/{page}.png")
            desk.quit()
