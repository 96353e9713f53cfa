// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/clock.h"
#include "ui/common/card.h"

#include <QList>

class QChart;
class QCategoryAxis;
class QChartView;
class QHBoxLayout;
class QValueAxis;

namespace sallyport::ui {

class Label;

/// One diagram over time in a card, in our colours, which it keeps when the appearance changes. Says in words what it shows.
class ChartCard final : public Card
{
    Q_OBJECT

public:
    enum class Kind { Lines, Bars };

    struct Line
    {
        QString name;
        QList<qint64> values; ///< one for each time
        bool isBad = false; ///< in the colour of what went wrong
    };

    explicit ChartCard(Kind kind, const QString &objectName, QWidget *parent = nullptr);

    void setTitle(const QString &title);
    /// `times`: the beginning of each period. `hours`: the axis tells hours, and not days.
    void display(const QList<Timestamp> &times, const QList<Line> &lines, bool hours);

protected:
    void changeEvent(QEvent *event) override;

private:
    void draw();
    void drawLines();
    void drawBars();
    void makeAxes();
    void labelTimes();
    void colorAxes();
    void makeLegend();
    void describe();
    void showValue(const QPointF &point, const QString &name);

    const Kind m_kind;
    Label *m_title;
    QHBoxLayout *m_legend;
    QChartView *m_view;
    QCategoryAxis *m_times = nullptr;
    QValueAxis *m_values = nullptr;
    QList<Timestamp> m_at;
    QList<Line> m_lines;
    bool m_isHours = false;
};

} // namespace sallyport::ui
