// SPDX-License-Identifier: GPL-3.0-or-later
// Projects opened before, newest first: what the start page shows. Kept in the settings.
#pragma once

#include <QByteArray>
#include <QDateTime>
#include <QObject>
#include <QString>

#include <vector>

namespace squeeze::studio {

struct RecentProject {
    QString path, name;
    std::uint64_t bytes = 0, target = 0; ///< of the encoded model; 0: none yet
    double top1 = -1;                    ///< validation; negative: not measured
    QByteArray thumbnail;                ///< a small PNG; may be empty
    QDateTime opened;
};

class Recent : public QObject {
    Q_OBJECT
public:
    static constexpr int most = 12;
    explicit Recent(QObject* parent = nullptr);

    /// Newest first; those whose file is gone are left out.
    std::vector<RecentProject> list() const;
    /// Puts it first, in place of an earlier entry of the same path.
    void remember(const RecentProject& project);

Q_SIGNALS:
    void changed();
};

} // namespace squeeze::studio
