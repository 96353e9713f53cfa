// SPDX-License-Identifier: Apache-2.0
#include "app/desktop/manners/manners.h"

#include "app/desktop/manners/errand.h"
#include "app/desktop/manners/sallyportlink.h"
#include "app/desktop/translation.h"
#include "ui/common/preferences.h"
#include "ui/common/theme.h"
#include "ui/dialogs/confirmdialog.h"
#include "ui/manners/aboutdialog.h"
#include "ui/manners/diagnostics.h"
#include "ui/navigator.h"

#include <QApplication>

#include <utility>

namespace sallyport {

/// A window of ours that a question can stand over.
static QWidget *anyWindow()
{
    if (QWidget *active = QApplication::activeWindow())
        return active;
    const auto windows = QApplication::topLevelWidgets();
    for (QWidget *window : windows) {
        if (window->isVisible() && window->windowType() == Qt::Window)
            return window;
    }
    return nullptr;
}

QLocale Manners::wantedLanguage(const std::optional<QLocale> &fixed, const ui::Preferences &preferences)
{
    if (fixed)
        return *fixed;
    const QString chosen = preferences.language();
    return chosen.isEmpty() ? QLocale::system() : QLocale(QString(chosen).replace(u'-', u'_'));
}

Manners::Manners(const Parts &parts, QObject *parent) : QObject(parent), m_parts(parts)
{
    const auto dress = [this] { m_parts.theme.choose(m_parts.preferences.appearance(), m_parts.preferences.motion()); };
    connect(&m_parts.preferences, &ui::Preferences::looksChanged, this, dress);
    dress();
    // Once somebody chooses in the settings, the command line is history.
    connect(&m_parts.preferences, &ui::Preferences::languageChanged, this,
            [this] { m_parts.translation.speak(wantedLanguage({}, m_parts.preferences)); });
    connect(&m_system, &SystemLooksWatch::changed, this, [this] { m_parts.theme.setSystemLooks(m_system.looks()); });
    connect(&m_parts.instance, &SingleInstance::asked, this, &Manners::open);
    // Queued: the window that this one takes the place of goes first.
    connect(&m_parts.navigator, &ui::Navigator::windowOpened, this, &Manners::openWaiting, Qt::QueuedConnection);
    connect(&m_shortcuts, &ui::WindowShortcuts::helpRequested, this, &Manners::showAbout);
}

void Manners::open(const QString &text)
{
    if (!m_parts.navigator.window()) {
        m_waiting = text;
        return;
    }
    bringToFront();
    const Errand errand = Errand::fromText(text);
    if (errand.isLocal)
        return m_parts.navigator.turnToLocal();
    const bool isTyped = errand.server.has_value();
    const auto link = isTyped ? Result<SallyportLink>(SallyportLink{SallyportLink::Act::SignIn, *errand.server, {}})
                              : SallyportLink::fromText(errand.link);
    if (link && link->act == SallyportLink::Act::SignIn && m_parts.navigator.canTurnTo(link->server))
        ask(*link, isTyped ? Origin::CommandLine : Origin::Link);
}

void Manners::openWaiting()
{
    if (const auto errand = std::exchange(m_waiting, {}))
        open(*errand);
}

void Manners::bringToFront()
{
    const auto windows = QApplication::topLevelWidgets();
    for (QWidget *window : windows) {
        if (!window->isVisible())
            continue;
        window->setWindowState(window->windowState() & ~Qt::WindowMinimized);
        window->raise();
        window->activateWindow();
    }
}

/// A page can follow its own link a hundred times: there is one question at a time, and Enter answers no.
void Manners::ask(const SallyportLink &link, Origin origin)
{
    if (m_question && m_question->isVisible())
        return;
    const QString where = link.server.displayName();
    m_question =
        new ui::ConfirmDialog({.title = [] { return tr("Sign in at another server?"); },
                               .object = [name = link.username, where] { return name.isEmpty() ? where : tr("%1 at %2").arg(name, where); },
                               .text =
                                   [origin] {
                                       return origin == Origin::Link
                                           ? tr("A link wants you to sign in there. Go on only if you know this server: whoever "
                                                "runs it learns the password that you type.")
                                           : tr("The program was started once more, for this server. Go on only if you know it: "
                                                "whoever runs it learns the password that you type.");
                                   },
                               .act = [] { return tr("Go there"); },
                               .busy = {},
                               .isDangerous = false},
                              anyWindow());
    connect(m_question, &ui::ConfirmDialog::confirmed, this, [this, link] {
        m_question->accept();
        if (!link.username.isEmpty())
            m_parts.preferences.setLastUsername(link.server.storageKey(), link.username);
        m_parts.navigator.turnTo(link.server);
    });
    m_question->open();
    m_question->focusCancel();
}

void Manners::showAbout(QWidget *window)
{
    if (window->findChild<ui::AboutDialog *>(QString(), Qt::FindDirectChildrenOnly))
        return;
    auto *about = new ui::AboutDialog(ui::diagnosticsText(&m_parts.navigator.serverLink(), m_parts.stalls), window);
    about->open();
}

} // namespace sallyport
