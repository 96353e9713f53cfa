// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/client/session.h"
#include "ui/account/lock/autolock.h"
#include "ui/common/translated.h"
#include "ui/dialogs/dialogshelf.h"

#include <QPointer>
#include <QWidget>

#include <functional>
#include <utility>

class QStackedLayout;

namespace sallyport {
class KeychainDoctor;
}

namespace sallyport::ui {

class AccountHeader;
class AccountPage;
class AccountMenu;
class Button;
class LazyPages;
class LockCurtain;
class MessageBar;
class Preferences;
class ScreenWatch;
class ServerLink;
class Sidebar;

/// Who you are, what is yours, and how these windows behave: pages beside a list of them. Behind a curtain while it is locked.
class AccountWindow final : public QWidget
{
    Q_OBJECT

public:
    enum class Page { Notes, Profile, Password, Sessions, Activity, MyData, Settings };

    /// All that is referred to must outlive the window.
    struct Parts
    {
        Session &session;
        ServerLink &link;
        Preferences &preferences;
        const Clock &clock;
        KeychainDoctor *doctor = nullptr; ///< none: nothing is said of the keychain
        ScreenWatch *screen = nullptr; ///< none: nobody tells that the screen is locked
        std::function<void(std::function<void()>)> settleOthers =
            {}; ///< asks the other windows of the account, then goes on; none: no others
    };
    explicit AccountWindow(const Parts &parts, QWidget *parent = nullptr);
    ~AccountWindow() override;

    void showNotice(const Phrase &text);
    void openPage(Page page);

    /// Does what leaves this account behind, once nothing that was typed in its windows is lost by it, or nobody minds.
    void leaveFor(std::function<void()> next);

    bool isLocked() const;
    bool hasUnsavedChanges() const;
    /// Hides everything until the password was typed again; open questions are closed.
    void lock();

Q_SIGNALS:
    void adminRequested();
    void lockedChanged(bool locked);
    void accountDeleted(const QString &username);

protected:
    void closeEvent(QCloseEvent *event) override;

private:
    QWidget *makeContent();
    Sidebar *makeSidebar();
    void makePages();
    void connectParts();
    void addShortcuts();
    void translate();
    void showState();
    void showReachability();
    void showPage(int index);
    AccountPage *currentPage() const;
    void unlock();
    void noteLocked();
    void signOut();
    void openMenu();
    void leave(const Phrase &act, std::function<void()> then);
    void ask(const Phrase &act, const std::function<void()> &then);

    Parts m_parts;
    AutoLock m_autoLock;
    QStackedLayout *m_layers; ///< the content, and the curtain before it
    QWidget *m_content = nullptr;
    LockCurtain *m_curtain;
    AccountHeader *m_header;
    AccountMenu *m_menu;
    Sidebar *m_sidebar = nullptr;
    LazyPages *m_pages;
    MessageBar *m_bar;
    Button *m_admin;
    Button *m_signOut;
    Button *m_lock;
    std::pair<QString, QUuid> m_lockedAccount; ///< its server and user
    QPointer<QWidget> m_focused; ///< when it was locked
    DialogShelf m_dialogs;
    bool m_wasSignedIn = true;
    bool m_wasReachable = true;
    bool m_isDiscarding = false;
};

} // namespace sallyport::ui
