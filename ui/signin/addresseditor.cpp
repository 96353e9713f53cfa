// SPDX-License-Identifier: Apache-2.0
#include "ui/signin/addresseditor.h"

#include "ui/common/button.h"
#include "ui/common/errortext.h"
#include "ui/common/label.h"
#include "ui/common/textfield.h"
#include "ui/common/translated.h"

#include <QHBoxLayout>
#include <QKeyEvent>

namespace sallyport::ui {

AddressEditor::AddressEditor(QWidget *parent)
    : QWidget(parent),
      m_address(new TextField({}, this)),
      m_problem((new Label({}, TextRole::Bad, Label::Size::Small, this))->wrapped())
{
    m_address->setObjectName(QStringLiteral("serverAddress"));
    m_address->setInputMethodHints(Qt::ImhUrlCharactersOnly | Qt::ImhNoAutoUppercase);
    m_problem->setObjectName(QStringLiteral("serverAddressProblem"));
    m_problem->hide();
    auto *connectButton = saying(new Button(Button::Kind::Primary, {}, this), [] { return tr("Connect"); });
    connectButton->setObjectName(QStringLiteral("connectServer"));
    auto *cancelButton = saying(new Button(Button::Kind::Secondary, {}, this), [] { return tr("Cancel"); });
    cancelButton->setObjectName(QStringLiteral("cancelAddress"));
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(metrics::gap);
    buttons->addStretch();
    buttons->addWidget(cancelButton);
    buttons->addWidget(connectButton);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(metrics::gap);
    column->addWidget(m_address);
    column->addWidget(m_problem);
    column->addLayout(buttons);
    setTabOrder(m_address, cancelButton);
    setTabOrder(cancelButton, connectButton);
    setFocusProxy(m_address);
    keepTranslated(m_address, [this] {
        m_address->setAccessibleName(tr("Server address"));
        m_address->setPlaceholderText(tr("auth.example.org"));
    });
    connect(m_address, &QLineEdit::returnPressed, this, &AddressEditor::submit);
    connect(connectButton, &QPushButton::clicked, this, &AddressEditor::submit);
    connect(cancelButton, &QPushButton::clicked, this, &AddressEditor::cancelled);
    connect(m_address, &QLineEdit::textEdited, this, [this] {
        m_problem->hide();
        m_address->setWrong(false);
    });
}

void AddressEditor::begin(const QString &address)
{
    if (!address.isEmpty())
        m_address->setText(address);
    m_problem->hide();
    m_address->setWrong(false);
    m_address->selectAll();
    m_address->setFocus(Qt::OtherFocusReason);
}

void AddressEditor::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        Q_EMIT cancelled();
    else
        QWidget::keyPressEvent(event);
}

void AddressEditor::submit()
{
    const auto server = ServerAddress::fromText(m_address->text());
    if (server)
        return Q_EMIT chosen(*server);
    m_problem->setText(errorText(server.error()));
    m_problem->show();
    m_address->setWrong(true);
    m_address->setAccessibleDescription(m_problem->text());
    m_address->setFocus(Qt::OtherFocusReason);
}

} // namespace sallyport::ui
