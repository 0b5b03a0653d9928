// SPDX-License-Identifier: GPL-3.0-or-later
// Running the built command, and small model files for it.
#pragma once

#include "backend/codec/codec.h"
#include "backend/compress/cluster.h"
#include "backend/compress/prune.h"
#include "backend/core/files.h"
#include "backend/image/image.h"
#include "backend/model/zoo.h"

#include <QDir>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QTemporaryDir>

namespace cli {

struct Result {
    int code = -1; ///< -1: it crashed or did not end in time
    QByteArray out, err;
    QByteArray all() const { return "exit " + QByteArray::number(code) + "\n" + out + err; }
    QJsonObject json() const { return QJsonDocument::fromJson(out).object(); } ///< empty unless exactly one object
};

/// A member of an object inside the result.
inline QJsonValue at(const QJsonValue& value, const char* key) { return value.toObject()[QLatin1String(key)]; }

inline Result finish(QProcess& process, int seconds = 120) {
    Result result;
    if (!process.waitForFinished(seconds * 1000)) {
        process.kill();
        process.waitForFinished();
        result.err = "did not end within the time given\n";
    } else if (process.exitStatus() == QProcess::NormalExit) {
        result.code = process.exitCode();
    }
    result.out = process.readAllStandardOutput();
    result.err += process.readAllStandardError();
    return result;
}

inline void start(QProcess& process, const QString& folder, const QStringList& arguments) {
    process.setWorkingDirectory(folder);
    process.start(QStringLiteral(SQUEEZE_BIN_DIR "/squeeze"), arguments);
}

inline Result run(const QString& folder, const QStringList& arguments) {
    QProcess process;
    start(process, folder, arguments);
    return finish(process);
}

/// What a started process says on standard error until `word` comes, or until it ends.
inline QByteArray read_until(QProcess& process, const char* word) {
    process.setReadChannel(QProcess::StandardError);
    QByteArray seen;
    while (!seen.contains(word) && process.state() != QProcess::NotRunning) {
        process.waitForReadyRead(1000);
        seen += process.readAllStandardError();
    }
    return seen;
}

/// A pruned and clustered SqueezeNet 1.1 for six classes.
inline squeeze::Model small_model() {
    using namespace squeeze;
    const auto fresh = zoo::fresh(zoo::find("squeezenet1_1"), {"a", "b", "c", "d", "e", "f"}, 1);
    compress::PruneSettings prune;
    prune.rule.keep = 0.3;
    compress::ClusterSettings cluster;
    cluster.bits = 4;
    Model model = compress::cluster(compress::prune(fresh, prune), cluster);
    model.input.size = 64;
    return model;
}

inline void write(const QString& path, const squeeze::Bytes& bytes) { squeeze::write_file(path.toStdString(), bytes); }

/// One flat picture, as a PNG.
inline squeeze::Bytes picture(std::uint8_t red, std::uint8_t green, std::uint8_t blue) {
    squeeze::image::Pixels pixels{80, 60, {}};
    for (int i = 0; i < 80 * 60; ++i) pixels.rgb.insert(pixels.rgb.end(), {red, green, blue});
    return squeeze::image::encode_png(pixels);
}

} // namespace cli
