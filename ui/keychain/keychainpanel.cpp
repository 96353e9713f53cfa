// SPDX-License-Identifier: Apache-2.0
#include "ui/keychain/keychainpanel.h"

#include "ui/common/announcement.h"
#include "ui/common/button.h"
#include "ui/common/label.h"
#include "ui/common/style.h"
#include "ui/common/translated.h"
#include "ui/keychain/keychainhelp.h"
#include "ui/keychain/keychaintext.h"

#include <QPainter>
#include <QVBoxLayout>

#include <utility>

namespace sallyport::ui {

using Finding = KeychainDoctor::Finding;

static Button *link(const char *objectName, QWidget *parent)
{
    auto *button = new Button(Button::Kind::Link, {}, parent);
    button->setObjectName(QLatin1StringView(objectName));
    return button;
}

KeychainPanel::KeychainPanel(KeychainDoctor &doctor, QWidget *parent)
    : QFrame(parent),
      m_doctor(doctor),
      m_icon(new IconLabel(Icon::Info, metrics::icon, this)),
      m_title(new Label({}, TextRole::Body, Label::Size::Body, this)),
      m_text((new Label({}, TextRole::Dim, Label::Size::Small, this))->wrapped()),
      m_unlock(link("unlockKeychain", this)),
      m_again(link("checkKeychain", this)),
      m_untilQuit(link("untilIQuit", this)),
      m_help(link("keychainHelp", this))
{
    setObjectName(QStringLiteral("keychainPanel"));
    m_title->setObjectName(QStringLiteral("keychainTitle"));
    m_text->setObjectName(QStringLiteral("keychainText"));
    layOut();
    connect(m_unlock, &QPushButton::clicked, &doctor, &KeychainDoctor::unlock);
    connect(m_again, &QPushButton::clicked, &doctor, &KeychainDoctor::examine);
    connect(m_untilQuit, &QPushButton::clicked, &doctor, &KeychainDoctor::keepUntilQuit);
    connect(m_help, &QPushButton::clicked, this, &KeychainPanel::openHelp);
    connect(&doctor, &KeychainDoctor::changed, this, &KeychainPanel::showFinding);
    keepTranslated(this, [this] {
        m_unlock->setText(tr("Unlock…"));
        m_again->setText(tr("Check again"));
        m_untilQuit->setText(tr("Remember me until I quit"));
        m_help->setText(tr("Help"));
        showFinding();
    });
}

void KeychainPanel::layOut()
{
    m_title->setStrong(true);
    m_title->wrapped();
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(metrics::wide);
    for (Button *button : {m_unlock, m_again, m_untilQuit, m_help})
        buttons->addWidget(button);
    buttons->addStretch();
    auto *column = new QVBoxLayout;
    column->setSpacing(4);
    column->addWidget(m_title);
    column->addWidget(m_text);
    column->addLayout(buttons);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(metrics::space, metrics::space, metrics::space, metrics::space);
    row->setSpacing(metrics::gap);
    row->addWidget(m_icon, 0, Qt::AlignTop);
    row->addLayout(column, 1);
    setTabOrder(m_unlock, m_again);
    setTabOrder(m_again, m_untilQuit);
    setTabOrder(m_untilQuit, m_help);
}

void KeychainPanel::setWanted(bool wanted)
{
    m_wanted = wanted;
    if (wanted && m_doctor.finding() == Finding::Unknown && !m_doctor.isExamining())
        m_doctor.examine();
    showFinding();
}

void KeychainPanel::showFinding()
{
    const Finding finding = m_doctor.finding();
    const bool quiet = finding == Finding::Unknown || finding == Finding::Working;
    const auto text = KeychainText::of(m_doctor);
    const bool untilQuit = m_doctor.isUntilQuit();
    m_icon->setIcon(untilQuit || finding == Finding::Late ? Icon::Info : Icon::Warning);
    m_icon->setRole(untilQuit || finding == Finding::Late ? QPalette::Link : QPalette::ColorRole(TextRole::Warn));
    m_title->setText(untilQuit ? tr("You are remembered until you quit") : text.title);
    m_text->setText(untilQuit ? tr("Nothing of your session is stored on this computer. At the next start you are asked for your password.")
                              : text.text);
    setAccessibleName(m_title->text());
    setAccessibleDescription(m_text->text());
    showButtons();
    setVisible(m_wanted && !quiet);
    if (isHidden() || std::exchange(m_told, finding) == finding)
        return;
    announce(this, m_title->text() + u' ' + m_text->text());
}

void KeychainPanel::showButtons()
{
    const Finding finding = m_doctor.finding();
    m_unlock->setVisible(finding == Finding::Locked);
    m_again->setVisible(finding == Finding::Absent || finding == Finding::Refused);
    m_untilQuit->setVisible(!m_doctor.isUntilQuit() && finding != Finding::Late);
    for (Button *button : {m_unlock, m_again})
        button->setEnabled(!m_doctor.isExamining());
}

void KeychainPanel::openHelp()
{
    auto *help = new KeychainHelp(m_doctor, window());
    help->open();
}

void KeychainPanel::paintEvent(QPaintEvent *)
{
    const Tokens &tokens = tokensOf(this);
    const bool calm = m_doctor.isUntilQuit() || m_doctor.finding() == Finding::Late;
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(tokens.highContrast ? QPen(tokens.ink) : QPen(Qt::NoPen));
    painter.setBrush(calm ? tokens.soft : tokens.warnSoft);
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), metrics::radius, metrics::radius);
}

} // namespace sallyport::ui
