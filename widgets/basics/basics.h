// SPDX-License-Identifier: GPL-3.0-or-later
// The small parts that pages are made of. Each paints from Theme::of(palette()) and tells assistive technology what it
// shows.
#pragma once

#include "widgets/theme/known.h"

#include <QAbstractButton>
#include <QFrame>
#include <QLabel>
#include <QWidget>

#include <functional>

class QAction;
class QButtonGroup;
class QHBoxLayout;
class QPushButton;
class QStandardItemModel;

namespace squeeze {

/// A label in one of the text roles; elides with a tool tip when there is no room.
class TextLabel : public QLabel {
    Q_OBJECT
public:
    enum class Tone { Normal, Second, Third, Target, Ok, Warning, Error };
    TextLabel(const QString& text, int role /*TextRole*/, Tone tone = Tone::Normal, QWidget* parent = nullptr);
    void setTone(Tone tone);
    void setElided(bool elided);
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent*) override;

private:
    Tone m_tone;
    bool m_elided = false;
};

/// "measured", "estimated", "stale", "none yet": glyph and word, 16 px high.
class Badge : public QWidget {
    Q_OBJECT
public:
    explicit Badge(Known known = Known::None, QWidget* parent = nullptr);
    void setKnown(Known known);
    Known known() const { return m_known; }
    QSize sizeHint() const override;
    static QString word(Known known);

protected:
    void paintEvent(QPaintEvent*) override;

private:
    Known m_known;
};
/// The glyph alone (12 px), as tables and plots use it.
void paintKnown(QPainter& painter, const QRectF& where, Known known, const QPalette& palette);

/// Two to five words of which one is chosen: "Original | Now".
class Segmented : public QWidget {
    Q_OBJECT
public:
    explicit Segmented(const QStringList& words, QWidget* parent = nullptr);
    int current() const;
    void setCurrent(int index);

Q_SIGNALS:
    void currentChanged(int index);

private:
    QButtonGroup* m_group;
};

/// On or off, with a word at its right.
class Toggle : public QAbstractButton {
    Q_OBJECT
public:
    explicit Toggle(const QString& text, QWidget* parent = nullptr);
    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent*) override;
};

/// What will be here, and one button that brings it.
class EmptyState : public QWidget {
    Q_OBJECT
public:
    EmptyState(const QString& icon, const QString& title, const QString& text, const QString& button = {},
               QWidget* parent = nullptr);
    void setTexts(const QString& title, const QString& text, const QString& button);

Q_SIGNALS:
    void clicked();

private:
    QLabel *m_title, *m_text;
    QPushButton* m_button;
};

/// A sentence inside the page it concerns, one button, closable.
class Banner : public QFrame {
    Q_OBJECT
public:
    enum class Kind { Hint, Warning, Error, Ok };
    explicit Banner(QWidget* parent = nullptr);
    /// Shows it. `icon` as in icons.h; an empty button hides the button.
    void say(Kind kind, const QString& icon, const QString& text, const QString& button = {});

Q_SIGNALS:
    void clicked();
    void closed();

protected:
    void paintEvent(QPaintEvent*) override;

private:
    Kind m_kind = Kind::Hint;
    QLabel *m_icon, *m_text;
    QPushButton *m_button, *m_close;
};

/// Bottom right above the status bar: 6 s (hover holds it), at most two, one action each, never takes the focus.
class Toasts : public QObject {
    Q_OBJECT
public:
    explicit Toasts(QWidget* window);
    void say(const QString& icon, const QString& text, const QString& action = {}, std::function<void()> act = {});

private:
    QWidget* m_window;
};

/// Idle, over with something it takes (says what will happen), or over with something it refuses (says why).
class DropZone : public QFrame {
    Q_OBJECT
public:
    explicit DropZone(const QString& idle, const QString& second = {}, QWidget* parent = nullptr);
    enum class State { Idle, Accepts, Refuses };
    void setState(State state, const QString& text = {});

Q_SIGNALS:
    void clicked();

protected:
    void paintEvent(QPaintEvent*) override;
    void mouseReleaseEvent(QMouseEvent*) override;
    void keyPressEvent(QKeyEvent*) override;

private:
    State m_state = State::Idle;
    QString m_idle, m_second, m_text;
};

/// A thin rounded bar, 4 px by default; total 0: busy.
class ThinBar : public QWidget {
    Q_OBJECT
public:
    explicit ThinBar(QWidget* parent = nullptr, int height = 4);
    void setShare(double share); ///< 0..1, negative: unknown
    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent*) override;

private:
    double m_share = 0;
    int m_height;
};

/// A plot's or list's twin: a button "Show as table" that opens the model in a window of its own with copy as CSV.
QPushButton* tableButton(const QString& title, std::function<QStandardItemModel*(QObject* parent)> make,
                         QWidget* parent);

/// A vertical or horizontal hairline.
QWidget* hairline(Qt::Orientation orientation, QWidget* parent = nullptr);

} // namespace squeeze
