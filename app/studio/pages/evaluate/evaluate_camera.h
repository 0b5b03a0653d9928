// SPDX-License-Identifier: GPL-3.0-or-later
// The webcam, where the program was built with Qt Multimedia and the computer has one.
#pragma once

#include <QImage>
#include <QObject>

#include <memory>

namespace squeeze::studio {

class Camera : public QObject {
    Q_OBJECT
public:
    explicit Camera(QObject* parent = nullptr);
    ~Camera() override;

    /// Cheap: looks for a device without starting Qt Multimedia.
    static bool likely();
    void start();
    void stop();
    bool running() const;
    /// The next frame() comes only after this: nobody is given more pictures than they can look at.
    void want();

Q_SIGNALS:
    void frame(const QImage& picture);
    void failed(const QString& problem);

private:
    struct Impl;
    std::unique_ptr<Impl> m;
};

} // namespace squeeze::studio
