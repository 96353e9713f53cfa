// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/desktop/manners/singleinstance.h"
#include "app/desktop/manners/systemlookswatch.h"
#include "ui/manners/windowshortcuts.h"

#include <QLocale>
#include <QPointer>

#include <optional>

namespace sallyport {

class Translation;
struct SallyportLink;

namespace ui {
class ConfirmDialog;
class Navigator;
class Preferences;
class StallWatch;
class Theme;
} // namespace ui

/// What a good guest on somebody's desktop does beside its work: looks and language as chosen, at once; comes to the front instead of
/// opening twice; asks before it follows a link; the usual keys.
class Manners final : public QObject
{
    Q_OBJECT

public:
    /// All must outlive it; `stalls` may be nullptr.
    struct Parts
    {
        ui::Theme &theme;
        Translation &translation;
        ui::Preferences &preferences;
        ui::Navigator &navigator;
        SingleInstance &instance;
        const ui::StallWatch *stalls = nullptr; ///< for the diagnostics
        std::optional<QLocale> fixedLanguage; ///< from the command line: wins over the preferences
    };

    explicit Manners(const Parts &parts, QObject *parent = nullptr);

    /// The language asked for: fixed, chosen in the settings, or the system's.
    static QLocale wantedLanguage(const std::optional<QLocale> &fixed, const ui::Preferences &preferences);

    /// What the command line or another start brought: the text of an Errand.
    void open(const QString &errand);

private:
    void openWaiting();
    void bringToFront();
    enum class Origin { Link, CommandLine };
    void ask(const SallyportLink &link, Origin origin);
    void showAbout(QWidget *window);

    Parts m_parts;
    SystemLooksWatch m_system;
    ui::WindowShortcuts m_shortcuts;
    QPointer<ui::ConfirmDialog> m_question;
    std::optional<QString> m_waiting; ///< an errand that came before there was a window
};

} // namespace sallyport
