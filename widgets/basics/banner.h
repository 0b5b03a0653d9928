// SPDX-License-Identifier: GPL-3.0-or-later
// A sentence about the page it stands in.
#pragma once

#include <QFrame>

class QLabel;
class QPushButton;

namespace squeeze {

/// A sentence inside the page it concerns, one button, closable.
class Banner : public QFrame {
    Q_OBJECT
public:
    /// Which colour; each comes with an icon as well.
    enum class Kind { Hint, Warning, Error, Ok };
    explicit Banner(QWidget* parent = nullptr);
    /// Shows it. `icon` as in icons.h; an empty button hides the button.
    void say(Kind kind, const QString& icon, const QString& text, const QString& button = {});

Q_SIGNALS:
    void clicked();
    void closed();

protected:
    void paintEvent(QPaintEvent*) override;
    void changeEvent(QEvent*) override;
    void resizeEvent(QResizeEvent*) override;

private:
    void dress();
    void fit(); ///< as high as the sentence needs at this width

    Kind m_kind = Kind::Hint;
    QString m_iconName;
    QLabel *m_icon, *m_text;
    QPushButton *m_button, *m_close;
};

} // namespace squeeze
