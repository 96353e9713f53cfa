// SPDX-License-Identifier: Apache-2.0
#include "ui/admin/dashboard/chartcard.h"

#include "ui/common/datetext.h"
#include "ui/common/label.h"
#include "ui/common/style.h"

#include <QAreaSeries>
#include <QCategoryAxis>
#include <QChart>
#include <QChartView>
#include <QCursor>
#include <QEvent>
#include <QLineSeries>
#include <QLocale>
#include <QPainter>
#include <QToolTip>
#include <QVBoxLayout>
#include <QValueAxis>

#include <algorithm>

namespace sallyport::ui {

static constexpr qsizetype mostLabels = 6;

/// 1, 2 or 5 times a power of ten, of which three at most make `most`: Qt leaves labels out (`…`) where more stand close.
static qint64 stepOf(qint64 most)
{
    for (qint64 power = 1;; power *= 10) {
        for (const qint64 step : {power, 2 * power, 5 * power}) {
            if (3 * step >= most)
                return step;
        }
    }
}

ChartCard::ChartCard(Kind kind, const QString &objectName, QWidget *parent)
    : Card(parent),
      m_kind(kind),
      m_title(new Label),
      m_legend(new QHBoxLayout),
      m_view(new QChartView(new QChart))
{
    setObjectName(objectName);
    m_title->setStrong(true);
    m_view->setObjectName(objectName + QStringLiteral("View"));
    m_view->setRenderHint(QPainter::Antialiasing);
    m_view->setFrameShape(QFrame::NoFrame);
    m_view->setFocusPolicy(Qt::NoFocus);
    m_view->viewport()->setFocusPolicy(Qt::NoFocus);
    m_view->setMinimumHeight(124);
    m_view->chart()->legend()->hide(); // ours is read by screen readers
    m_view->chart()->setBackgroundVisible(false);
    m_view->chart()->setMargins(QMargins(0, 0, metrics::section, 0)); // room for half of the last label
    m_legend->setSpacing(metrics::gap);
    auto *top = new QHBoxLayout;
    top->addWidget(m_title);
    top->addStretch();
    top->addLayout(m_legend);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(metrics::wide, metrics::space, metrics::wide, metrics::gap);
    column->setSpacing(metrics::gap);
    column->addLayout(top);
    column->addWidget(m_view, 1);
}

void ChartCard::setTitle(const QString &title)
{
    m_title->setText(title);
    setAccessibleName(title);
}

void ChartCard::display(const QList<Timestamp> &times, const QList<Line> &lines, bool hours)
{
    m_at = times;
    m_lines = lines;
    m_isHours = hours;
    draw();
    describe();
}

static qreal position(Timestamp time)
{
    return qreal(time.time_since_epoch().count());
}

static QColor colorOf(const ChartCard::Line &line, qsizetype index, const Tokens &tokens)
{
    return line.isBad ? tokens.bad : tokens.chart.at(size_t(index) % tokens.chart.size());
}

void ChartCard::draw()
{
    QChart *chart = m_view->chart();
    chart->removeAllSeries();
    for (QAbstractAxis *axis : chart->axes()) {
        chart->removeAxis(axis);
        delete axis;
    }
    m_times = nullptr;
    m_values = nullptr;
    m_view->setBackgroundBrush(tokensOf(this).card);
    chart->setAnimationOptions(QChart::NoAnimation);
    if (m_at.size() < 2)
        return;
    makeAxes();
    if (m_kind == Kind::Lines)
        drawLines();
    else
        drawBars();
    makeLegend();
}

void ChartCard::makeAxes()
{
    QChart *chart = m_view->chart();
    m_times = new QCategoryAxis;
    m_times->setLabelsPosition(QCategoryAxis::AxisLabelsPositionOnValue);
    labelTimes();
    const qreal first = position(m_at.first()), last = position(m_at.last());
    const qreal edge = m_kind == Kind::Bars ? (position(m_at.at(1)) - first) / 2 : 0; // room for the first and last bar
    m_times->setRange(first - edge, last + edge);
    m_values = new QValueAxis;
    qint64 most = 1;
    for (const Line &line : std::as_const(m_lines)) {
        if (!line.values.isEmpty())
            most = std::max(most, *std::ranges::max_element(line.values));
    }
    const qint64 step = stepOf(most);
    const qint64 parts = (most + step - 1) / step;
    m_values->setRange(0, qreal(parts * step));
    m_values->setTickCount(int(parts) + 1);
    m_values->setLabelFormat(QStringLiteral("%d"));
    chart->addAxis(m_times, Qt::AlignBottom);
    chart->addAxis(m_values, Qt::AlignLeft);
    colorAxes();
}

/// At moments there are values of, back from the last; Qt's axis of time divides the whole into equal parts wherever they fall.
void ChartCard::labelTimes()
{
    const qsizetype step = (m_at.size() + mostLabels - 1) / mostLabels;
    for (qsizetype at = (m_at.size() - 1) % step; at < m_at.size(); at += step)
        m_times->append(m_isHours ? hourText(m_at.at(at)) : dayText(m_at.at(at)), position(m_at.at(at)));
}

void ChartCard::colorAxes()
{
    const Tokens &tokens = tokensOf(this);
    QFont font = this->font();
    font.setPointSizeF(font.pointSizeF() * 0.85);
    for (QAbstractAxis *axis : {static_cast<QAbstractAxis *>(m_times), static_cast<QAbstractAxis *>(m_values)}) {
        axis->setLabelsBrush(tokens.dim);
        axis->setLabelsFont(font);
        axis->setGridLinePen(QPen(tokens.line, 1));
        axis->setLinePen(QPen(tokens.line, 1));
    }
    m_times->setGridLineVisible(false);
    m_values->setLineVisible(false);
}

void ChartCard::drawLines()
{
    const Tokens &tokens = tokensOf(this);
    QChart *chart = m_view->chart();
    for (qsizetype i = 0; i < m_lines.size(); ++i) {
        const Line &line = m_lines.at(i);
        auto *series = new QLineSeries;
        for (qsizetype at = 0; at < m_at.size(); ++at)
            series->append(position(m_at.at(at)), qreal(line.values.value(at)));
        QPen pen(colorOf(line, i, tokens), 2.5);
        if (line.isBad)
            pen.setStyle(Qt::DashLine); // told apart without colours, too
        QAbstractSeries *drawn = series;
        if (i == 0) {
            auto *area = new QAreaSeries(series);
            series->setParent(area);
            QColor ground = pen.color();
            ground.setAlphaF(tokens.highContrast ? 0.0F : 0.16F);
            area->setBrush(ground);
            area->setPen(pen);
            connect(area, &QAreaSeries::hovered, this, [this, name = line.name](const QPointF &point, bool) { showValue(point, name); });
            drawn = area;
        } else {
            series->setPen(pen);
            connect(series, &QXYSeries::hovered, this, [this, name = line.name](const QPointF &point, bool) { showValue(point, name); });
        }
        chart->addSeries(drawn);
        drawn->attachAxis(m_times);
        drawn->attachAxis(m_values);
    }
}

/// Bars as areas: Qt's bar series know no axis of time.
void ChartCard::drawBars()
{
    const Tokens &tokens = tokensOf(this);
    const Line line = m_lines.value(0);
    const qreal step = position(m_at.at(1)) - position(m_at.at(0)), half = step * 0.35;
    auto *upper = new QLineSeries;
    for (qsizetype at = 0; at < m_at.size(); ++at) {
        const qreal middle = position(m_at.at(at)), value = qreal(line.values.value(at));
        const qreal left = middle - half, right = middle + half;
        upper->append({{left, 0}, {left, value}, {right, value}, {right, 0}});
    }
    auto *area = new QAreaSeries(upper);
    upper->setParent(area);
    const QColor color = colorOf(line, 1, tokens);
    area->setBrush(color);
    area->setPen(QPen(color, 1));
    connect(area, &QAreaSeries::hovered, this, [this, name = line.name](const QPointF &point, bool) { showValue(point, name); });
    m_view->chart()->addSeries(area);
    area->attachAxis(m_times);
    area->attachAxis(m_values);
}

void ChartCard::makeLegend()
{
    while (QLayoutItem *item = m_legend->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    if (m_lines.size() < 2)
        return;
    const Tokens &tokens = tokensOf(this);
    for (qsizetype i = 0; i < m_lines.size(); ++i) {
        auto *mark = new QFrame;
        mark->setFixedSize(metrics::space, 3);
        mark->setAutoFillBackground(true);
        QPalette colors = mark->palette();
        colors.setColor(QPalette::Window, colorOf(m_lines.at(i), i, tokens));
        mark->setPalette(colors);
        m_legend->addWidget(mark);
        m_legend->addWidget(new Label(m_lines.at(i).name, TextRole::Dim, Label::Size::Small));
    }
}

void ChartCard::describe()
{
    QStringList words;
    for (const Line &line : std::as_const(m_lines)) {
        if (line.values.isEmpty())
            continue;
        qint64 sum = 0;
        for (const qint64 value : line.values)
            sum += value;
        words.append(tr("%1: %L2 in all, %L3 at most").arg(line.name).arg(sum).arg(*std::ranges::max_element(line.values)));
    }
    setAccessibleDescription(words.join(QStringLiteral("; ")));
    m_view->setAccessibleName(m_title->text());
    m_view->setAccessibleDescription(accessibleDescription());
}

void ChartCard::showValue(const QPointF &point, const QString &name)
{
    const auto nearest = std::ranges::min_element(m_at, {}, [&point](Timestamp at) { return std::abs(position(at) - point.x()); });
    if (nearest == m_at.end())
        return;
    const qsizetype index = nearest - m_at.begin();
    const auto line = std::ranges::find(m_lines, name, &Line::name);
    if (line != m_lines.end())
        QToolTip::showText(QCursor::pos(), tr("%1, %2: %L3").arg(name, dateText(*nearest)).arg(line->values.value(index)), m_view);
}

void ChartCard::changeEvent(QEvent *event)
{
    Card::changeEvent(event);
    const bool isLook =
        event->type() == QEvent::PaletteChange || event->type() == QEvent::StyleChange || event->type() == QEvent::FontChange;
    if (isLook && m_at.size() >= 2)
        draw();
}

} // namespace sallyport::ui
