// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/studio/routing.h"

#include "backend/codec/codec.h"
#include "backend/image/image.h"

#include <QCoreApplication>
#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QFileInfo>

#include <algorithm>

namespace squeeze::studio {

namespace {

constexpr qint64 head_bytes = 4096;
constexpr int looked_at = 2000; // entries of a folder, to see what it holds

bool begins(const QByteArray& head, const char* magic, qsizetype size, qsizetype at = 0) {
    return head.size() >= at + size && QByteArrayView(head).sliced(at, size) == QByteArrayView(magic, size);
}

bool is_project(const QByteArray& head) {
    return begins(head, "SQLite format 3\0", 16) && begins(head, "SQZS", 4, 68); // its application id
}

bool is_archive(const QByteArray& head) {
    return begins(head, "PK\3\4", 4) || begins(head, "ustar", 5, 257) || begins(head, "\x1f\x8b", 2) ||
           begins(head,
                  "\xfd"
                  "7zXZ\0",
                  6) ||
           begins(head, "BZh", 3) || begins(head, "\x28\xb5\x2f\xfd", 4);
}

/// A torch file is a zip whose first entries lie in a folder with data.pkl; an old one is a bare pickle.
bool is_torch(const QByteArray& head) {
    if (begins(head, "PK\3\4", 4)) return head.contains("/data.pkl") || head.contains("/byteorder");
    return begins(head, "\x80\x02", 2);
}

bool named(const QString& path, std::initializer_list<const char*> endings) {
    return std::any_of(endings.begin(), endings.end(),
                       [&](const char* ending) { return path.endsWith(QLatin1String(ending), Qt::CaseInsensitive); });
}

/// A folder of photos that lie side by side, with no class to tell them apart.
Content content_of_folder(const QString& path) {
    QDirIterator entries(path, QDir::AllEntries | QDir::NoDotAndDotDot);
    bool photos = false;
    for (int i = 0; i < looked_at && entries.hasNext(); ++i) {
        entries.next();
        if (entries.fileInfo().isDir() || entries.fileName().endsWith(QLatin1String(".csv"), Qt::CaseInsensitive))
            return Content::DataSet; // a class each, or a table of labels
        photos =
            photos || named(entries.fileName(), {".jpg", ".jpeg", ".png", ".webp", ".bmp", ".tif", ".tiff", ".gif"});
    }
    return photos ? Content::Photo : Content::DataSet; // an empty one: opening it says so
}

QString words(const char* text, int n = -1) {
    return QCoreApplication::translate("squeeze::studio::Session", text, nullptr, n);
}

QString name(const QString& path) {
    const QFileInfo info(path);
    return info.fileName().isEmpty() ? info.absoluteFilePath() : info.fileName();
}

Route refused(const QString& why) { return {Route::To::Refused, {}, why}; }

QString unreadable(const QString& path) {
    const QFileInfo info(path);
    return (info.exists() ? words(QT_TRANSLATE_NOOP("squeeze::studio::Session",
                                                    "You may not read %1. Ask its owner for the permission, or choose "
                                                    "another one."))
                          : words(QT_TRANSLATE_NOOP("squeeze::studio::Session",
                                                    "%1 is not there. It may have been moved or deleted, or its disk "
                                                    "is not connected.")))
        .arg(QDir::toNativeSeparators(info.absoluteFilePath()));
}

Route route_one(const QString& path, Content content) {
    switch (content) {
    case Content::Project:
        return {Route::To::Project,
                {path},
                words(QT_TRANSLATE_NOOP("squeeze::studio::Session", "Open the project %1")).arg(name(path))};
    case Content::Model:
        return {Route::To::Model,
                {path},
                words(QT_TRANSLATE_NOOP("squeeze::studio::Session", "Begin with the weights in %1")).arg(name(path))};
    case Content::DataSet:
        return {Route::To::DataSet,
                {path},
                words(QT_TRANSLATE_NOOP("squeeze::studio::Session", "Use the photos in %1 as the data set"))
                    .arg(name(path))};
    case Content::Missing:
        return refused(unreadable(path));
    default:
        return refused(words(QT_TRANSLATE_NOOP("squeeze::studio::Session",
                                               "%1 is neither a photo, nor an archive, a model or a project."))
                           .arg(name(path)));
    }
}

} // namespace

Content content_of(const QString& path) {
    const QFileInfo info(path);
    if (path == QLatin1String("demo") && !info.exists()) return Content::DataSet;
    if (!info.exists() || !info.isReadable()) return Content::Missing;
    if (info.isDir()) return content_of_folder(path);
    if (!info.isFile()) return Content::Unknown;
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) return Content::Missing;
    const QByteArray head = file.read(head_bytes);
    const ByteView bytes(reinterpret_cast<const std::uint8_t*>(head.constData()), std::size_t(head.size()));
    if (is_project(head)) return Content::Project;
    if (codec::is_sqz(bytes) || is_torch(head)) return Content::Model;
    if (image::is_image(bytes)) return Content::Photo;
    if (is_archive(head)) return Content::DataSet;
    // Formats without a mark, and damaged files that their reader can say more about.
    if (named(path, {".net", ".pth", ".pt", ".sqz", ".onnx", ".tflite"})) return Content::Model;
    if (named(path, {".squeeze"})) return Content::Project;
    if (named(path, {".zip", ".tar"})) return Content::DataSet;
    return Content::Unknown;
}

Route route(const QStringList& paths, int looked_at) {
    if (paths.isEmpty())
        return refused(words(QT_TRANSLATE_NOOP("squeeze::studio::Session", "There is no file in it.")));
    QStringList photos;
    for (const auto& path : paths) {
        const auto content = photos.size() < looked_at ? content_of(path) : Content::Photo;
        if (content == Content::Photo)
            photos.append(path);
        else if (paths.size() == 1)
            return route_one(path, content);
        else if (content == Content::Project || content == Content::Model || content == Content::DataSet)
            return refused(words(QT_TRANSLATE_NOOP(
                "squeeze::studio::Session", "One project, model, folder or archive at a time; photos may be many.")));
    }
    if (photos.isEmpty())
        return refused(words(QT_TRANSLATE_NOOP("squeeze::studio::Session", "None of these files is a photo.")));
    if (photos.size() == 1 && QFileInfo(photos.front()).isDir())
        return {Route::To::Photos, photos,
                words(QT_TRANSLATE_NOOP("squeeze::studio::Session", "Ask both models about the photos in %1"))
                    .arg(name(photos.front()))};
    return {Route::To::Photos, photos,
            words(QT_TRANSLATE_N_NOOP("squeeze::studio::Session", "Ask both models about %n photo(s)"),
                  int(photos.size()))};
}

} // namespace squeeze::studio
