// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/studio/jobs/failure.h"

#include <QCoreApplication>

#include <new>

namespace squeeze::studio {

namespace {

QString words(const char* text) { return QCoreApplication::translate("squeeze::studio::Failure", text); }

QString kind(Fault fault) {
    switch (fault) {
    case Fault::Corrupt:
        return words(QT_TRANSLATE_NOOP("squeeze::studio::Failure", "The file is damaged or of another kind."));
    case Fault::Io:
        return words(QT_TRANSLATE_NOOP("squeeze::studio::Failure", "A file could not be read or written."));
    case Fault::Internal:
        return words(
            QT_TRANSLATE_NOOP("squeeze::studio::Failure", "This is a fault of the program; its log says more."));
    case Fault::Usage:
    case Fault::Input:
    case Fault::Cancelled:
        break; // the sentence itself says it
    }
    return {};
}

/// With a full stop at the end; the first letter stays as it is, for it may be a file's.
QString sentence(const std::string& detail) {
    QString text = QString::fromStdString(detail).trimmed();
    if (text.isEmpty()) return text;
    if (!text.endsWith(u'.') && !text.endsWith(u'?') && !text.endsWith(u')')) text += u'.';
    return text;
}

} // namespace

Failure failure_of(const Error& error) {
    const QString first = kind(error.fault()), second = sentence(error.what());
    return {error.fault(), first.isEmpty() ? second : first + u' ' + second};
}

Failure current_failure() {
    try {
        throw;
    } catch (const Error& error) {
        return failure_of(error);
    } catch (const std::bad_alloc&) {
        return {Fault::Io, words(QT_TRANSLATE_NOOP("squeeze::studio::Failure",
                                                   "There is not enough memory. Close other programs, or use smaller "
                                                   "pictures or batches."))};
    } catch (const std::exception& error) {
        return failure_of(Error(Fault::Internal, error.what()));
    } catch (...) {
        return failure_of(Error(Fault::Internal, "unknown exception"));
    }
}

} // namespace squeeze::studio
