// SPDX-License-Identifier: GPL-3.0-or-later
// Where tests look for real weights, which are never part of the project.
#pragma once

#include <QCryptographicHash>
#include <QFileInfo>
#include <QtTest>

#include <filesystem>
#include <vector>

namespace squeeze::tests {

/// $SQUEEZE_TEST_DATA/weights/NAME, else in the folder "shared" beside the source; empty where it is not there.
inline std::filesystem::path shared_weights(const char* name) {
    const QString folder = qEnvironmentVariable("SQUEEZE_TEST_DATA", SQUEEZE_SOURCE_DIR "/../shared");
    const QString file = folder + "/weights/" + name;
    return QFileInfo::exists(file) ? file.toStdString() : std::string();
}

inline QByteArray sha256(const std::vector<float>& values) {
    const QByteArray bytes(reinterpret_cast<const char*>(values.data()), int(values.size() * sizeof(float)));
    return QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex();
}

} // namespace squeeze::tests

#define SKIP_WITHOUT(path, name)                                                                                       \
    if ((path).empty()) QSKIP(name " is not in $SQUEEZE_TEST_DATA/weights")
