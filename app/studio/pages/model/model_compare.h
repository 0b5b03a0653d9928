// SPDX-License-Identifier: GPL-3.0-or-later
// A window that compares two models layer by layer: the original and now, or now and a file.
#pragma once

#include "app/studio/pages/model/model_tables.h"

#include <QDialog>

class QLabel;
class QPushButton;
class QTableView;

namespace squeeze::studio {

struct ModelFacts;
class Session;

class ModelCompare : public QDialog {
    Q_OBJECT
public:
    explicit ModelCompare(Session& session, QWidget* parent = nullptr);

    void setFacts(const std::shared_ptr<const ModelFacts>& facts);
    void compareWithFile(const QString& path); ///< read in the background
    const ComparedLayers& table() const { return m_table; }
    QString command() const; ///< on the command line: what both files hold

private:
    void browse();
    void compareOriginal();

    Session& m_session;
    std::shared_ptr<const ModelFacts> m_facts;
    ComparedLayers m_table;
    QTableView* m_view;
    QLabel* m_words;
    QPushButton *m_file, *m_original, *m_copy;
    int m_serial = 0;
    bool m_withFile = false;
    QString m_path; ///< of that file
};

} // namespace squeeze::studio
