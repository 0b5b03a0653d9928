// SPDX-License-Identifier: GPL-3.0-or-later
// Where tests that commit thousands of times put their files: in memory if possible, for SIGKILL and rollback do not
// depend on the disk.
#pragma once

#include <QDir>
#include <QFileInfo>

inline QString scratch() {
    const QFileInfo memory("/dev/shm");
    return (memory.isWritable() ? memory.filePath() : QDir::tempPath()) + "/squeeze-test-XXXXXX";
}
