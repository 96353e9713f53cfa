// SPDX-License-Identifier: Apache-2.0
#include "ui/signin/signinpage.h"

#include "ui/common/button.h"
#include "ui/common/connectionbar.h"
#include "ui/common/datetext.h"
#include "ui/common/errortext.h"
#include "ui/common/frozennames.h"
#include "ui/common/label.h"
#include "ui/common/messagebar.h"
#include "ui/common/passwordfield.h"
#include "ui/common/preferences.h"
#include "ui/common/serverlink.h"
#include "ui/common/translated.h"
#include "ui/keychain/keychainpanel.h"
#include "ui/signin/accountspage.h"
#include "ui/signin/credentialsfields.h"
#include "ui/signin/serverrow.h"
#include "ui/signin/waittext.h"

#include <QCheckBox>
#include <QVBoxLayout>

#include <utility>

namespace sallyport::ui {

SignInPage::SignInPage(Session &session, ServerLink &link, Preferences &preferences, KeychainDoctor *doctor, QWidget *parent)
    : QWidget(parent),
      m_session(session),
      m_link(link),
      m_preferences(preferences),
      m_server(new ServerRow(link, preferences, this)),
      m_bar(new MessageBar(this)),
      m_fields(new CredentialsFields(this)),
      m_remember(new QCheckBox(this)),
      m_keychain(doctor ? new KeychainPanel(*doctor, this) : nullptr),
      m_forgot(new Button(Button::Kind::Link, {}, this)),
      m_signIn(new Button(Button::Kind::Primary, {}, this)),
      m_cancel(new Button(Button::Kind::Secondary, {}, this)),
      m_newHere(new QWidget(this)),
      m_create(new Button(Button::Kind::Link, {}, m_newHere)),
      m_accounts(new Button(Button::Kind::Link, {}, this))
{
    nameParts();
    layOut();
    connectParts();
    keepTranslated(this, [this] { showTexts(); });
    showState();
}

void SignInPage::nameParts()
{
    m_remember->setObjectName(QStringLiteral("rememberMe"));
    m_remember->setAccessibleName(frozen::rememberMe);
    m_remember->setChecked(m_preferences.rememberMe());
    m_forgot->setObjectName(QStringLiteral("forgotYourPassword"));
    m_forgot->setAccessibleName(frozen::forgotYourPassword);
    m_signIn->setObjectName(QStringLiteral("signIn"));
    m_signIn->setAccessibleName(frozen::signIn);
    m_cancel->setObjectName(QStringLiteral("cancel"));
    m_create->setObjectName(QStringLiteral("createAccount"));
    m_create->setAccessibleName(frozen::createAccount);
    m_accounts->setObjectName(QStringLiteral("chooseAccount"));
}

void SignInPage::showTexts()
{
    m_remember->setText(tr("&Remember me"));
    m_forgot->setText(tr("&Forgot your password?"));
    m_signIn->setText(tr("Sign &in"));
    m_cancel->setText(tr("Cancel"));
    m_create->setText(tr("&Create account"));
    m_accounts->setText(tr("Choose another account"));
    showServer();
}

/// The ways to other accounts, below the form.
QWidget *SignInPage::makeWays()
{
    auto *newHere = new QHBoxLayout(m_newHere);
    newHere->setContentsMargins({});
    newHere->setSpacing(4);
    newHere->addStretch();
    newHere->addWidget(saying(new Label({}, TextRole::Dim), [] { return tr("New here?"); }));
    newHere->addWidget(m_create);
    newHere->addStretch();
    auto *ways = new QWidget(this);
    auto *column = new QVBoxLayout(ways);
    column->setContentsMargins({});
    column->setSpacing(metrics::gap);
    column->addWidget(m_newHere);
    column->addWidget(m_accounts, 0, Qt::AlignHCenter);
    return ways;
}

void SignInPage::layOut()
{
    auto *mark = new IconLabel(Icon::Mark, 44, this);
    mark->setRole(QPalette::Link);
    auto *heading =
        saying((new Label({}, TextRole::Body, Label::Size::Heading, this))->wrapped(), [] { return tr("Sign in to your account"); });
    heading->setAlignment(Qt::AlignCenter);
    auto *options = new QHBoxLayout;
    options->setSpacing(metrics::space);
    options->addWidget(m_remember);
    options->addStretch();
    options->addWidget(m_forgot);
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(metrics::gap);
    buttons->addWidget(m_signIn, 1);
    buttons->addWidget(m_cancel);

    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(0);
    column->addWidget(m_server);
    column->addSpacing(metrics::section + 4);
    column->addWidget(mark, 0, Qt::AlignHCenter);
    column->addSpacing(metrics::wide);
    column->addWidget(heading);
    column->addSpacing(metrics::section);
    column->addWidget(m_bar);
    column->addSpacing(metrics::space);
    column->addWidget(m_fields);
    column->addSpacing(metrics::wide);
    column->addLayout(options);
    if (m_keychain) {
        column->addSpacing(metrics::space);
        column->addWidget(m_keychain);
    }
    column->addSpacing(metrics::wide);
    column->addLayout(buttons);
    column->addSpacing(metrics::section);
    column->addWidget(makeWays());
    column->addStretch();
}

void SignInPage::connectParts()
{
    connect(m_fields, &CredentialsFields::submitted, this, &SignInPage::submit);
    connect(m_signIn, &QPushButton::clicked, this, &SignInPage::submit);
    connect(m_cancel, &QPushButton::clicked, this, &SignInPage::cancel);
    connect(m_bar, &MessageBar::actionTriggered, this, &SignInPage::runBarAction);
    connect(m_forgot, &QPushButton::clicked, this, &SignInPage::forgotPasswordRequested);
    connect(m_create, &QPushButton::clicked, this, &SignInPage::createAccountRequested);
    connect(m_accounts, &QPushButton::clicked, this, &SignInPage::accountsRequested);
    connect(m_bar, &MessageBar::countedDown, this, [this] {
        if (m_saysOffline)
            return; // it is asked now, and then says more
        endWait();
        m_bar->clear();
    });
    connect(m_fields->username(), &QLineEdit::textChanged, this, [this](const QString &name) {
        if (name != m_waitsFor)
            endWait(); // the server counts the tries of each account
    });
    if (m_keychain)
        connect(m_remember, &QCheckBox::toggled, this, &SignInPage::showKeychain);
    connect(&m_link, &ServerLink::changed, this, &SignInPage::showServer);
    connect(&m_session.accounts(), &KnownAccounts::changed, this, &SignInPage::showServer);
    connect(&m_session, &Session::stateChanged, this, &SignInPage::showState);
    connect(&m_session, &Session::reachabilityChanged, this, [this] {
        if (const auto *offline = std::get_if<Session::Offline>(&m_session.state()))
            showOffline(*offline);
    });
}

QString SignInPage::username() const
{
    return m_fields->username()->text();
}

void SignInPage::focusFirstGap()
{
    m_fields->focusFirstGap();
}

/// From now on somebody may want to be remembered.
void SignInPage::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    showKeychain();
}

/// Of interest to whoever wants to be remembered, and where the server on this computer waits for it.
void SignInPage::showKeychain()
{
    if (m_keychain)
        m_keychain->setWanted(m_remember->isChecked() || m_link.waitsForKeychain());
}

void SignInPage::begin(const QString &username)
{
    m_fields->username()->setText(username);
    m_fields->password()->clear();
    m_fields->focusFirstGap();
}

void SignInPage::submit()
{
    if (m_signIn->isBusy() || !m_waitsFor.isNull())
        return;
    if (!m_fields->isComplete()) {
        // Enter on the name goes on to the password; a click with something missing says so.
        if (!m_fields->username()->hasFocus() || m_fields->username()->text().isEmpty())
            m_bar->say(MessageBar::Kind::Error, [] { return tr("Please type your username and your password."); });
        return m_fields->focusFirstGap();
    }
    const bool remember = m_remember->isChecked();
    m_preferences.setRememberMe(remember);
    m_preferences.setLastUsername(m_session.server().storageKey(), username());
    m_session.signIn(username(), m_fields->password()->secret(), remember);
}

bool SignInPage::cancel()
{
    if (!m_signIn->isBusy())
        return false;
    m_session.cancel();
    return true;
}

void SignInPage::showNotice(const Phrase &text)
{
    m_bar->say(MessageBar::Kind::Notice, text);
}

void SignInPage::showServer()
{
    const QString key = m_session.server().storageKey();
    if (m_link.status() != ServerLink::Status::Unchosen && key != m_filledFor) {
        m_filledFor = key;
        endWait();
        m_bar->clear(); // it was about the server before
        if (m_fields->username()->text().isEmpty())
            m_fields->username()->setText(m_preferences.lastUsername(key));
    }
    if (isVisible())
        showKeychain();
    m_newHere->setVisible(m_link.isRegistrationOpen());
    m_accounts->setVisible(!AccountsPage::usable(m_session, m_link).isEmpty());
    offerFirstAccount();
}

void SignInPage::offerFirstAccount()
{
    if (m_link.needsOwner() && !m_signIn->isBusy())
        m_bar->say(
            MessageBar::Kind::Notice,
            [] { return tr("Nobody has an account here yet. Whoever makes the first one looks after this server."); },
            [] { return tr("Create the first account"); });
}

void SignInPage::showState()
{
    const auto &state = m_session.state();
    const auto *offline = std::get_if<Session::Offline>(&state);
    if (!offline && std::exchange(m_saysOffline, false))
        m_bar->clear();
    if (const auto *signedOut = std::get_if<Session::SignedOut>(&state)) {
        showBusy(false);
        if (signedOut->reason)
            showReason(*signedOut->reason);
        else
            offerFirstAccount();
    } else if (std::holds_alternative<Session::Resuming>(state)) {
        showBusy(true, [] { return tr("Welcome back…"); });
    } else if (const auto *signingIn = std::get_if<Session::SigningIn>(&state)) {
        if (username().isEmpty())
            m_fields->username()->setText(signingIn->username);
        m_bar->clear();
        showBusy(true, [] { return tr("Signing in…"); });
    } else if (offline) {
        showBusy(false);
        showOffline(*offline);
    }
}

void SignInPage::showOffline(const Session::Offline &offline)
{
    const auto text = [since = offline.since] {
        return tr("Offline since %1. You are still signed in, but the server cannot be reached.").arg(timeText(since));
    };
    const bool isKnown = std::exchange(m_saysOffline, true) && m_bar->text() == text(); // said, and announced, once
    if (!isKnown)
        m_bar->say(MessageBar::Kind::Notice, text, [] { return tr("Try again"); });
    if (const Reachability &now = m_session.reachability(); !now.reachable)
        ConnectionBar::countDownToNextTry(*m_bar, now);
}

void SignInPage::showReason(const Error &error)
{
    if (error.code == ErrorCode::Cancelled)
        return;
    if (error.code == ErrorCode::RateLimited && error.retryAfter)
        return beginWait(*error.retryAfter);
    m_bar->say(MessageBar::Kind::Error, errorPhrase(error));
    if (error.code == ErrorCode::IncorrectCredentials)
        m_fields->offerRetry();
}

void SignInPage::beginWait(std::chrono::seconds wait)
{
    m_waitsFor = username();
    m_signIn->setEnabled(false);
    m_bar->say(MessageBar::Kind::Error, [] { return tr("Too many attempts to sign in. What you typed is still here."); });
    m_bar->countDown(wait, waitText);
}

void SignInPage::endWait()
{
    if (m_waitsFor.isNull())
        return;
    m_waitsFor = QString();
    if (!m_signIn->isBusy())
        m_signIn->setEnabled(true);
}

void SignInPage::showBusy(bool busy, const Phrase &text)
{
    endWait();
    const bool wasBusy = m_signIn->isBusy();
    m_fields->setLocked(busy);
    m_remember->setEnabled(!busy);
    m_cancel->setVisible(busy);
    if (busy) {
        m_signIn->setIdle();
        m_signIn->setBusy(text);
        if (m_signIn->hasFocus() || !focusWidget())
            m_cancel->setFocus(Qt::OtherFocusReason);
    } else {
        m_signIn->setIdle();
        if (wasBusy && isVisible())
            m_fields->focusFirstGap();
    }
}

void SignInPage::runBarAction()
{
    if (std::holds_alternative<Session::Offline>(m_session.state()))
        m_session.retryNow();
    else
        Q_EMIT createAccountRequested();
}

} // namespace sallyport::ui
