// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QObject>

namespace sallyport::ui {

/// Tells when the person's screen is locked or the computer goes to sleep. A port: systems say it in different ways, and some not at all.
class ScreenWatch : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

    /// Somebody here says it.
    virtual bool isAvailable() const = 0;

Q_SIGNALS:
    void locked();
};

} // namespace sallyport::ui
