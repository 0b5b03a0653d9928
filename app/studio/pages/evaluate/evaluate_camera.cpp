// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/studio/pages/evaluate/evaluate_camera.h"

#ifdef SQUEEZE_CAMERA
#include <QCamera>
#include <QDir>
#include <QMediaCaptureSession>
#include <QMediaDevices>
#include <QVideoFrame>
#include <QVideoSink>

namespace squeeze::studio {

struct Camera::Impl {
    QCamera camera;
    QMediaCaptureSession session;
    QVideoSink sink;
    bool wanted = true;
    explicit Impl(const QCameraDevice& device) : camera(device) {
        session.setCamera(&camera);
        session.setVideoSink(&sink);
    }
};

bool Camera::likely() {
#ifdef Q_OS_LINUX
    return !QDir(QStringLiteral("/dev")).entryList({QStringLiteral("video*")}, QDir::System).isEmpty();
#else
    return true;
#endif
}

void Camera::start() {
    const auto device = QMediaDevices::defaultVideoInput();
    if (device.isNull()) {
        Q_EMIT failed(tr("No camera was found. Connect one, or drop a photo here."));
        return;
    }
    m = std::make_unique<Impl>(device);
    connect(&m->sink, &QVideoSink::videoFrameChanged, this, [this](const QVideoFrame& picture) {
        if (!m->wanted || !picture.isValid()) return;
        const QImage image = picture.toImage();
        if (image.isNull()) return;
        m->wanted = false;
        Q_EMIT frame(image);
    });
    connect(&m->camera, &QCamera::errorOccurred, this, [this](QCamera::Error error, const QString& text) {
        if (error != QCamera::NoError) Q_EMIT failed(tr("The camera stopped: %1").arg(text));
    });
    m->camera.start();
}

void Camera::stop() {
    if (m) m->camera.stop();
    m.reset();
}

bool Camera::running() const { return m != nullptr; }

void Camera::want() {
    if (m) m->wanted = true;
}

#else

namespace squeeze::studio {

struct Camera::Impl {};
bool Camera::likely() { return false; }
void Camera::start() {}
void Camera::stop() {}
bool Camera::running() const { return false; }
void Camera::want() {}

#endif

Camera::Camera(QObject* parent) : QObject(parent) {}
Camera::~Camera() = default;

} // namespace squeeze::studio
#include "moc_evaluate_camera.cpp"
