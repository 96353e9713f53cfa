// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/common/appearance.h"
#include "ui/common/focusring.h"
#include "ui/common/tokens.h"

#include <QObject>

class QApplication;

namespace sallyport::ui {

class Style;

/// Gives the application our looks, and follows the system between light, dark and high contrast while it runs.
class Theme final : public QObject
{
    Q_OBJECT

public:
    /// Make one before the first window; it must not outlive `application`.
    explicit Theme(QApplication &application);

    const Tokens &tokens() const;

    /// Changes the windows that are open, too.
    void choose(Appearance appearance, Motion motion);
    /// What the desktop environment says, where the palette does not.
    void setSystemLooks(const SystemLooks &looks);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void follow();
    Tokens wantedTokens() const;

    Style *m_style; ///< owned by the application
    FocusRing m_focusRing;
    Appearance m_appearance = Appearance::System;
    Motion m_motion = Motion::System;
    SystemLooks m_system;
};

} // namespace sallyport::ui
