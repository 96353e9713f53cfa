// SPDX-License-Identifier: Apache-2.0
#include "ui/common/connectionbar.h"

#include "ui/common/datetext.h"
#include "ui/common/messagebar.h"

#include <QDateTime>
#include <QVBoxLayout>

namespace sallyport::ui {

ConnectionBar::ConnectionBar(Session &session, QWidget *parent) : QWidget(parent), m_session(session), m_bar(new MessageBar(this))
{
    setObjectName(QStringLiteral("connectionBar"));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->addWidget(m_bar);
    connect(m_bar, &MessageBar::actionTriggered, &session, &Session::retryNow);
    connect(&session, &Session::reachabilityChanged, this, &ConnectionBar::showReachability);
    connect(&session, &Session::stateChanged, this, &ConnectionBar::showReachability);
    showReachability();
}

/// In whole seconds, of this computer's clock, which the time of the next try is by.
static std::chrono::seconds until(Timestamp time)
{
    const Timestamp now{std::chrono::milliseconds(QDateTime::currentMSecsSinceEpoch())};
    return std::chrono::ceil<std::chrono::seconds>(std::max(time - now, Timestamp::duration::zero()));
}

void ConnectionBar::showReachability()
{
    const Reachability &now = m_session.reachability();
    setVisible(!now.reachable);
    if (now.reachable)
        return m_bar->clear();
    const auto text = [since = now.since] {
        return tr("The server has not answered since %1. What you see may be old; what you type stays here.").arg(timeText(since));
    };
    const bool known = m_bar->text() == text() && !m_bar->isHidden(); // said, and announced, once
    if (!known)
        m_bar->say(MessageBar::Kind::Warning, text, [] { return tr("Try now"); });
    countDownToNextTry(*m_bar, now);
}

void ConnectionBar::countDownToNextTry(MessageBar &bar, const Reachability &now)
{
    const auto left = now.nextTry ? until(*now.nextTry) : std::chrono::seconds(0);
    if (left.count() > 0)
        bar.countDown(left, [](int seconds) { return tr("Next try in %n second(s).", nullptr, seconds); });
    else
        bar.countDown(std::chrono::ceil<std::chrono::seconds>(ApiClient::defaultTimeout), [](int) { return tr("Trying…"); });
}

} // namespace sallyport::ui
