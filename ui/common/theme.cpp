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
    if (event->type() == QEvent::ParentChange && watched->isWidgetType())
        m_style->adopt(static_cast<QWidget *>(watched));
    return QObject::eventFilter(watched, event);
}

void Theme::choose(Appearance appearance, Motion motion)
{
    m_appearance = appearance;
    m_motion = motion;
    follow();
}

void Theme::setSystemLooks(const SystemLooks &looks)
{
    m_system = looks;
    follow();
}

Tokens Theme::wantedTokens() const
{
    const Tokens system = Tokens::forSystem(QGuiApplication::palette());
    const bool dark = m_system.dark.value_or(system.dark);
    switch (m_appearance) {
    case Appearance::Light: return Tokens::light();
    case Appearance::Dark: return Tokens::darkAppearance();
    case Appearance::HighContrast: return system.highContrast ? system : Tokens::highContrastAppearance(dark);
    case Appearance::System: break;
    }
    if (system.highContrast)
        return system;
    if (m_system.highContrast)
        return Tokens::highContrastAppearance(dark);
    return dark ? Tokens::darkAppearance() : Tokens::light();
}

void Theme::follow()
{
    m_style->setReducedMotion(m_motion == Motion::Reduced || m_system.reducedMotion);
    const Tokens wanted = wantedTokens();
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
