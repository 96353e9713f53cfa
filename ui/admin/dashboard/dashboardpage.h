// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/client/session.h"
#include "ui/admin/adminpage.h"

#include <QTimer>

namespace sallyport::ui {

class Button;
class ComboBox;
class ChartCard;
class HealthCard;
class StatTile;

/// How much happens, at a glance: numbers with where they go, diagrams, and how the server is doing. Kept fresh while it is looked at.
class DashboardPage final : public AdminPage
{
    Q_OBJECT

public:
    static constexpr int interval = 30'000; ///< milliseconds between two looks

    explicit DashboardPage(Session &session, QWidget *parent = nullptr);

    void load() override;
    void leave() override;

private:
    QWidget *makeContent();
    void retranslate();
    void fetch();
    void show(const api::StatisticsView &statistics);
    void showTiles();
    void showSessions();
    void showCharts();
    /// The periods that are shown, and as many before them.
    std::pair<QList<api::PeriodView>, QList<api::PeriodView>> periods() const;
    bool isHours() const;

    Session &m_session;
    QTimer m_timer;
    ComboBox *m_span;
    Button *m_refresh;
    StatTile *m_signIns;
    StatTile *m_failures;
    StatTile *m_newUsers;
    StatTile *m_sessions;
    ChartCard *m_signInChart;
    ChartCard *m_newUserChart;
    ChartCard *m_sessionChart;
    HealthCard *m_health;
    api::StatisticsView m_statistics;
    int m_nodes = 1; ///< that serve the database now
};

} // namespace sallyport::ui
