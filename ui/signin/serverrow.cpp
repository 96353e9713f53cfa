// SPDX-License-Identifier: Apache-2.0
#include "ui/signin/serverrow.h"

#include "ui/common/button.h"
#include "ui/common/errortext.h"
#include "ui/common/label.h"
#include "ui/common/preferences.h"
#include "ui/common/serverlink.h"
#include "ui/common/translated.h"
#include "ui/signin/addresseditor.h"
#include "ui/signin/certificatedialog.h"
#include "ui/signin/serverbutton.h"

#include <QVBoxLayout>

namespace sallyport::ui {

ServerRow::ServerRow(ServerLink &link, const Preferences &preferences, QWidget *parent)
    : QWidget(parent),
      m_link(link),
      m_preferences(preferences),
      m_button(new ServerButton(this)),
      m_editor(new AddressEditor(this)),
      m_problem((new Label({}, TextRole::Bad, Label::Size::Small, this))->wrapped()),
      m_certificate(saying(new Button(Button::Kind::Link, {}, this), [] { return tr("Show certificate…"); })),
      m_retry(saying(new Button(Button::Kind::Link, {}, this), [] { return tr("Check again"); }))
{
    m_button->setObjectName(QStringLiteral("server"));
    m_menu.setObjectName(QStringLiteral("serverMenu"));
    m_problem->setObjectName(QStringLiteral("serverStatus"));
    m_certificate->setObjectName(QStringLiteral("showCertificate"));
    m_retry->setObjectName(QStringLiteral("checkServer"));
    auto *ways = new QHBoxLayout;
    ways->setSpacing(metrics::wide);
    ways->addWidget(m_certificate);
    ways->addWidget(m_retry);
    ways->addStretch();
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(metrics::gap / 2);
    column->addWidget(m_button);
    column->addWidget(m_editor);
    column->addWidget(m_problem);
    column->addLayout(ways);
    m_editor->hide();
    connect(m_button, &QPushButton::clicked, this, [this] {
        fillMenu();
        m_menu.setLayoutDirection(layoutDirection());
        m_menu.setMinimumWidth(m_button->width());
        m_menu.popup(m_button->mapToGlobal(QPoint(0, m_button->height() + metrics::gap / 2)));
    });
    connect(m_editor, &AddressEditor::cancelled, this, &ServerRow::closeEditor);
    connect(m_editor, &AddressEditor::chosen, this, [this](const ServerAddress &server) {
        closeEditor();
        m_link.use(server);
    });
    connect(m_certificate, &QPushButton::clicked, this, &ServerRow::showCertificate);
    connect(m_retry, &QPushButton::clicked, &m_link, &ServerLink::check);
    connect(&m_link, &ServerLink::changed, this, &ServerRow::showState);
    keepTranslated(this, [this] { showState(); });
}

void ServerRow::fillMenu()
{
    m_menu.clear();
    const auto add = [this](const QString &text, bool checked, auto &&use) {
        QAction *action = m_menu.addAction(text);
        action->setCheckable(true);
        action->setChecked(checked);
        connect(action, &QAction::triggered, this, use);
    };
    if (m_link.hasLocal())
        add(tr("On this computer"), m_link.isLocal(), [this] { m_link.useLocal(); });
    for (const QString &address : m_preferences.rememberedServers()) {
        const auto server = ServerAddress::fromText(address);
        if (server)
            add(server->displayName(), !m_link.isLocal() && m_link.name() == server->displayName(),
                [this, server = *server] { m_link.use(server); });
    }
    m_menu.addSeparator();
    QAction *other = m_menu.addAction(tr("Connect to a server…"));
    connect(other, &QAction::triggered, this, &ServerRow::editAddress);
}

void ServerRow::editAddress()
{
    m_button->hide();
    m_problem->hide();
    m_certificate->hide();
    m_retry->hide();
    m_editor->show();
    m_editor->begin(m_link.isLocal() ? QString() : m_link.name());
}

void ServerRow::closeEditor()
{
    m_editor->hide();
    m_button->show();
    m_button->setFocus(Qt::OtherFocusReason);
    showState();
}

void ServerRow::showState()
{
    m_button->display(m_link.status(), m_link.name(), m_link.summary());
    if (m_editor->isVisibleTo(this))
        return;
    const bool bad = m_link.status() == ServerLink::Status::Bad;
    const QString warning = m_link.isPrivate()
        ? QString()
        : tr("This connection is not encrypted. Others on the network can read your password. Use an address that begins with https.");
    m_problem->setText(bad ? problem() : warning);
    m_problem->setVisible(!m_problem->text().isEmpty());
    m_certificate->setVisible(m_link.certificateProblem().has_value());
    m_retry->setVisible(bad);
}

/// The server on this computer has its key in the keychain, which says something else there than where a session is kept.
QString ServerRow::problem() const
{
    const ErrorCode code = m_link.error().code;
    if (code == ErrorCode::KeychainLocked)
        return tr(
            "The key to your data is in your keychain, which is locked. The server on this computer starts as soon as you unlock it.");
    if (code == ErrorCode::KeychainAbsent || code == ErrorCode::KeychainTimeout)
        return tr("The key to your data is in the keychain of this computer, which does not answer. The server starts as soon as it does.");
    if (code == ErrorCode::KeychainEmpty)
        return tr("Your data is here, but its key is no longer in your keychain. Restore a backup, or put back the file master.key.");
    return errorText(m_link.error());
}

void ServerRow::showCertificate()
{
    const auto problem = m_link.certificateProblem();
    if (!problem)
        return;
    auto *dialog = new CertificateDialog(*problem, window());
    connect(dialog, &CertificateDialog::trusted, &m_link, &ServerLink::trustCertificate);
    dialog->open();
}

} // namespace sallyport::ui
