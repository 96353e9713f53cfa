// SPDX-License-Identifier: Apache-2.0
#include "ui/signin/accountspage.h"

#include "ui/common/button.h"
#include "ui/common/label.h"
#include "ui/common/serverlink.h"
#include "ui/common/translated.h"
#include "ui/dialogs/confirmdialog.h"
#include "ui/signin/accountrow.h"

#include <QVBoxLayout>

namespace sallyport::ui {

AccountsPage::AccountsPage(Session &session, ServerLink &link, QWidget *parent)
    : QWidget(parent),
      m_session(session),
      m_link(link),
      m_rows(new QVBoxLayout),
      m_another(new Button(Button::Kind::Secondary, {}, this))
{
    setObjectName(QStringLiteral("accountsPage"));
    m_another->setObjectName(QStringLiteral("anotherAccount"));
    auto *mark = new IconLabel(Icon::Mark, 44, this);
    mark->setRole(QPalette::Link);
    auto *heading = saying((new Label({}, TextRole::Body, Label::Size::Heading, this))->wrapped(), [] { return tr("Choose an account"); });
    heading->setAlignment(Qt::AlignCenter);
    m_rows->setSpacing(metrics::gap);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(metrics::section);
    column->addSpacing(metrics::section);
    column->addWidget(mark, 0, Qt::AlignHCenter);
    column->addWidget(heading);
    column->addLayout(m_rows);
    column->addWidget(m_another);
    column->addStretch();
    connect(m_another, &QPushButton::clicked, this, &AccountsPage::anotherRequested);
    connect(&session.accounts(), &KnownAccounts::changed, this, &AccountsPage::fill);
    keepTranslated(m_another, [this] { m_another->setText(tr("Use another account")); });
    fill();
}

QList<KnownAccount> AccountsPage::usable(const Session &session, const ServerLink &link)
{
    QList<KnownAccount> accounts = session.accounts().all();
    accounts.removeIf([&link](const KnownAccount &account) { return !link.canUse(account); });
    return accounts;
}

void AccountsPage::fill()
{
    while (QLayoutItem *item = m_rows->takeAt(0)) {
        item->widget()->hide();
        item->widget()->deleteLater(); // it may be what asked for this
        delete item;
    }
    QWidget *before = nullptr;
    for (const KnownAccount &account : usable(m_session, m_link)) {
        auto *row = new AccountRow(account, m_link.serverName(account), this);
        m_rows->addWidget(row);
        connect(row, &AccountRow::chosen, this, [this, account] { Q_EMIT chosen(account); });
        connect(row, &AccountRow::removalRequested, this, [this, account] { askToRemove(account); });
        if (!before)
            setFocusProxy(row);
        before = row;
    }
    if (!before) {
        setFocusProxy(m_another);
        Q_EMIT anotherRequested();
    }
}

void AccountsPage::askToRemove(const KnownAccount &account)
{
    const QString name = account.fullName.isEmpty() ? account.username : account.fullName;
    auto *dialog = new ConfirmDialog(
        {.title = [] { return tr("Remove this account from the list?"); },
         .object = [name, server = m_link.serverName(account)] { return tr("%1 — %2").arg(name, server); },
         .text = [] { return tr("It is signed out on this computer. The account itself stays, and you can sign in to it again."); },
         .act = [] { return tr("Remove"); },
         .busy = {},
         .isDangerous = false},
        window());
    connect(dialog, &ConfirmDialog::confirmed, this, [this, dialog, account] {
        dialog->accept();
        m_link.forgetAccount(account);
    });
    dialog->open();
}

} // namespace sallyport::ui
