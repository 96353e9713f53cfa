// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/client/session.h"

#include <QWidget>

#include <functional>

class QLayout;

namespace sallyport::ui {

class AdminPage;
class LazyPages;
class Preferences;
class ServerLink;
class Sidebar;
enum class Icon;

/// The administrator's console. Whoever is none sees a sentence and nothing else.
class AdminWindow final : public QWidget
{
    Q_OBJECT

public:
    AdminWindow(Session &session, ServerLink &link, Preferences &preferences, QWidget *parent = nullptr);
    ~AdminWindow() override;

    /// Dashboard, users and so on, in the order of the sidebar.
    void openPage(int page);
    int currentPage() const;
    /// Calls `go` when nothing typed here would be lost by it, asking first if need be.
    void settle(std::function<void()> go);
    bool hasUnsavedChanges() const;

protected:
    void closeEvent(QCloseEvent *event) override;

private:
    QLayout *makeRight();
    void addPages();
    void addPage(Icon icon, std::function<AdminPage *()> make);
    /// nullptr where nobody may open any.
    AdminPage *openedPage() const;
    void addShortcuts();
    QWidget *makeRefusal();
    void retranslate();
    void showPage(int page);
    void refuse();

    Session &m_session;
    Preferences &m_preferences;
    Sidebar *m_navigation;
    LazyPages *m_pages;
    QWidget *m_refusal;
};

} // namespace sallyport::ui
