// SPDX-License-Identifier: Apache-2.0
#include "ui/admin/dashboard/dashboardpage.h"

#include "core/client/whendone.h"
#include "ui/admin/dashboard/chartcard.h"
#include "ui/admin/dashboard/healthcard.h"
#include "ui/admin/dashboard/trend.h"
#include "ui/common/button.h"
#include "ui/common/tokens.h"
#include "ui/common/translated.h"
#include "ui/controls/combobox.h"
#include "ui/states/stattile.h"

#include <QGridLayout>
#include <QScrollArea>
#include <QVBoxLayout>

#include <algorithm>
#include <array>

namespace sallyport::ui {

/// Days to show; 0 stands for the last 48 hours.
static constexpr std::array spans{0, 14, 30, 90};
static constexpr int hoursShown = 48, usualSpan = 1;

DashboardPage::DashboardPage(Session &session, QWidget *parent)
    : AdminPage(QStringLiteral("dashboardPage"), parent),
      m_session(session),
      m_span(new ComboBox({})),
      m_refresh(new Button(Icon::Refresh, {})),
      m_signIns(new StatTile),
      m_failures(new StatTile),
      m_newUsers(new StatTile),
      m_sessions(new StatTile),
      m_signInChart(new ChartCard(ChartCard::Kind::Lines, QStringLiteral("signInChart"))),
      m_newUserChart(new ChartCard(ChartCard::Kind::Bars, QStringLiteral("newUserChart"))),
      m_sessionChart(new ChartCard(ChartCard::Kind::Lines, QStringLiteral("sessionChart"))),
      m_health(new HealthCard)
{
    m_span->setObjectName(QStringLiteral("span"));
    m_refresh->setObjectName(QStringLiteral("refreshDashboard"));
    m_span->setCompact(true);
    m_refresh->setCompact(true);
    for (const int days : spans)
        m_span->addItem({}, days);
    m_span->setCurrentIndex(usualSpan);
    tools()->addStretch();
    tools()->addWidget(m_span);
    tools()->addWidget(m_refresh);
    setContent(makeContent());
    setFocusProxy(m_span);
    m_timer.setInterval(interval);
    connect(&m_timer, &QTimer::timeout, this, &DashboardPage::fetch);
    connect(m_span, &ComboBox::currentIndexChanged, this, &DashboardPage::fetch);
    connect(m_refresh, &QPushButton::clicked, this, &DashboardPage::fetch);
    keepTranslated(this, [this] { retranslate(); });
}

QWidget *DashboardPage::makeContent()
{
    m_signIns->setObjectName(QStringLiteral("signIns"));
    m_failures->setObjectName(QStringLiteral("failures"));
    m_newUsers->setObjectName(QStringLiteral("newUsers"));
    m_sessions->setObjectName(QStringLiteral("activeSessions"));
    auto *inside = new QWidget;
    auto *grid = new QGridLayout(inside);
    grid->setContentsMargins({});
    grid->setSpacing(metrics::space);
    int column = 0;
    for (StatTile *tile : {m_signIns, m_failures, m_newUsers, m_sessions}) {
        grid->setColumnStretch(column, 1);
        grid->addWidget(tile, 0, column++);
    }
    grid->addWidget(m_signInChart, 1, 0, 1, 4);
    grid->addWidget(m_newUserChart, 2, 0, 1, 2);
    grid->addWidget(m_sessionChart, 2, 2, 1, 2);
    grid->addWidget(m_health, 3, 0, 1, 4);
    grid->setRowStretch(1, 3);
    grid->setRowStretch(2, 2);
    auto *area = new QScrollArea;
    area->setObjectName(QStringLiteral("dashboard"));
    area->setWidget(inside);
    area->setWidgetResizable(true);
    area->setFrameShape(QFrame::NoFrame);
    area->setFocusPolicy(Qt::NoFocus);
    return area;
}

void DashboardPage::retranslate()
{
    setTitle(tr("Dashboard"));
    const QStringList names{tr("Last 48 hours"), tr("Last 14 days"), tr("Last 30 days"), tr("Last 90 days")};
    for (int i = 0; i < names.size(); ++i)
        m_span->setItemText(i, names.at(i));
    m_span->setAccessibleName(tr("How far back"));
    m_refresh->setName(tr("Refresh"));
    m_signIns->setTitle(tr("Sign-ins"));
    m_failures->setTitle(tr("Failures"));
    m_newUsers->setTitle(tr("New users"));
    m_sessions->setTitle(tr("Active sessions"));
    m_signInChart->setTitle(tr("Sign-ins and failures"));
    m_newUserChart->setTitle(tr("New users"));
    m_sessionChart->setTitle(tr("Most active sessions at a time"));
    m_health->retranslate();
    if (hasContent())
        show(m_statistics);
}

bool DashboardPage::isHours() const
{
    return m_span->currentData().toInt() == 0;
}

void DashboardPage::load()
{
    m_timer.start();
    showLoading([] { return tr("Loading the dashboard"); });
    fetch();
}

void DashboardPage::leave()
{
    m_timer.stop();
}

void DashboardPage::fetch()
{
    const int days = std::max(1, m_span->currentData().toInt());
    whenDone(m_session.call(api::readStatistics, {.hours = 2 * hoursShown, .days = 2 * days}), this,
             [this](const Result<api::StatisticsView> &statistics) {
                 if (!statistics)
                     return showFailure(statistics.error());
                 showContent();
                 show(*statistics);
             });
    whenDone(m_session.call(api::readServer), this, [this](const Result<api::ServerView> &server) {
        if (!server)
            return;
        m_health->display(*server);
        m_nodes = int(std::ranges::count(server->nodes, false, &api::NodeView::away));
        showSessions();
    });
}

void DashboardPage::show(const api::StatisticsView &statistics)
{
    m_statistics = statistics;
    setSubtitle([users = statistics.users] { return tr("%Ln account(s)", nullptr, int(users)); });
    showTiles();
    showCharts();
}

std::pair<QList<api::PeriodView>, QList<api::PeriodView>> DashboardPage::periods() const
{
    const QList<api::PeriodView> &all = isHours() ? m_statistics.hours : m_statistics.days;
    const qsizetype shown = std::min<qsizetype>(isHours() ? hoursShown : m_span->currentData().toInt(), all.size());
    return {all.last(shown), all.first(all.size() - shown).last(std::min(shown, all.size() - shown))};
}

void DashboardPage::showTiles()
{
    const auto [now, before] = periods();
    const auto sum = [](const QList<api::PeriodView> &list, qint64 api::PeriodView::*value) {
        qint64 total = 0;
        for (const auto &period : list)
            total += period.*value;
        return total;
    };
    const auto show = [&](StatTile *tile, qint64 api::PeriodView::*value, bool moreIsBad) {
        const Trend trend = trendOf(sum(now, value), sum(before, value), moreIsBad);
        tile->display(sum(now, value), trend.text, trend.role);
    };
    show(m_signIns, &api::PeriodView::signIns, false);
    show(m_failures, &api::PeriodView::failures, true);
    show(m_newUsers, &api::PeriodView::newUsers, false);
    showSessions();
}

void DashboardPage::showSessions()
{
    if (hasContent())
        m_sessions->display(m_statistics.activeSessions, m_nodes > 1 ? tr("on %Ln node(s)", nullptr, m_nodes) : tr("right now"));
}

void DashboardPage::showCharts()
{
    const auto now = periods().first;
    QList<Timestamp> times;
    ChartCard::Line signIns{.name = tr("Sign-ins"), .values = {}}, failures{.name = tr("Failures"), .values = {}, .isBad = true},
        newUsers{.name = tr("New users"), .values = {}}, sessions{.name = tr("Active sessions"), .values = {}};
    for (const auto &period : now) {
        times.append(period.at);
        signIns.values.append(period.signIns);
        failures.values.append(period.failures);
        newUsers.values.append(period.newUsers);
        sessions.values.append(period.activeSessions);
    }
    m_signInChart->display(times, {signIns, failures}, isHours());
    m_newUserChart->display(times, {newUsers}, isHours());
    m_sessionChart->display(times, {sessions}, isHours());
}

} // namespace sallyport::ui
