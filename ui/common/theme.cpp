// SPDX-License-Identifier: Apache-2.0
#include "ui/common/theme.h"

#include "ui/common/icons.h"
#include "ui/common/style.h"

#include <QApplication>
#include <QEvent>
#include <QToolTip>

namespace sallyport::ui {

Theme::Theme(QApplication &application) : m_style(new Style(Tokens::forSystem(QGuiApplication::palette())))
{
    QApplication::setStyle(m_style);
    QApplication::setWindowIcon(applicationIcon());
    QToolTip::setPalette(tokens().palette());
    application.installEventFilter(this);
}

const Tokens &Theme::tokens() const
{
    return m_style->tokens();
}

bool Theme::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == qApp && event->type() == QEvent::ApplicationPaletteChange)
        follow();
    return QObject::eventFilter(watched, event);
}

void Theme::follow()
{
    const Tokens wanted = Tokens::forSystem(QGuiApplication::palette());
    if (wanted == tokens())
        return;
    m_style->setTokens(wanted);
    QToolTip::setPalette(wanted.palette());
    for (QWidget *window : QApplication::topLevelWidgets()) {
        window->setPalette(wanted.palette());
        window->update();
    }
}

} // namespace sallyport::ui
