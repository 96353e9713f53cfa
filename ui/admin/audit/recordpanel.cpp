// SPDX-License-Identifier: Apache-2.0
#include "ui/admin/audit/recordpanel.h"

#include "ui/common/audittext.h"
#include "ui/common/button.h"
#include "ui/common/label.h"
#include "ui/common/style.h"
#include "ui/common/translated.h"

#include <QDateTime>
#include <QFontDatabase>
#include <QFormLayout>
#include <QJsonDocument>
#include <QLocale>
#include <QPainter>
#include <QScrollArea>

namespace sallyport::ui {

RecordPanel::RecordPanel(QWidget *parent)
    : QFrame(parent),
      m_title((new Label({}, TextRole::Body, Label::Size::Title))->wrapped()),
      m_close(new Button(Icon::Close, {})),
      m_form(nullptr)
{
    setObjectName(QStringLiteral("recordPanel"));
    m_title->setObjectName(QStringLiteral("recordTitle"));
    m_close->setObjectName(QStringLiteral("closeRecord"));
    m_close->setCompact(true);
    auto *inside = new QWidget;
    inside->setBackgroundRole(QPalette::Base);
    m_form = new QFormLayout(inside);
    m_form->setContentsMargins({});
    m_form->setVerticalSpacing(metrics::gap);
    m_form->setRowWrapPolicy(QFormLayout::WrapAllRows);
    auto *area = new QScrollArea;
    area->setWidget(inside);
    area->setWidgetResizable(true);
    area->setFrameShape(QFrame::NoFrame);
    area->setFocusPolicy(Qt::NoFocus);
    area->viewport()->setBackgroundRole(QPalette::Base);
    auto *top = new QHBoxLayout;
    top->addWidget(m_title, 1);
    top->addWidget(m_close, 0, Qt::AlignTop);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(metrics::section, metrics::section, metrics::wide, metrics::section);
    column->setSpacing(metrics::wide);
    column->addLayout(top);
    column->addWidget(area, 1);
    setFixedWidth(std::max(280, fontMetrics().averageCharWidth() * 40));
    connect(m_close, &QPushButton::clicked, this, &RecordPanel::closed);
    keepTranslated(this, [this] {
        m_close->setName(tr("Close"));
        if (m_record.id > 0)
            display(m_record);
    });
}

void RecordPanel::addRow(const QString &name, const QString &value, bool isFixed)
{
    if (value.isEmpty())
        return;
    auto *words = (new Label(value))->wrapped();
    words->setTextInteractionFlags(Qt::TextSelectableByMouse);
    if (isFixed) {
        QFont font = words->font();
        font.setFamilies(QFontDatabase::systemFont(QFontDatabase::FixedFont).families());
        words->setFont(font);
    }
    m_form->addRow(new Label(name, TextRole::Dim, Label::Size::Small), words);
}

/// Long values without a space, such as hashes, break anywhere.
static QString breakable(const QString &text)
{
    QString broken;
    for (qsizetype i = 0; i < text.size(); i += 12)
        broken += text.mid(i, 12) + u'\u200b';
    return broken;
}

static QString detailsText(const QJsonObject &details)
{
    QStringList lines;
    for (auto detail = details.begin(); detail != details.end(); ++detail) {
        const QJsonValue value = detail.value();
        const QString text = value.isString() ? value.toString()
            : value.isArray() || value.isObject()
            ? QString::fromUtf8(QJsonDocument::fromVariant(value.toVariant()).toJson(QJsonDocument::Compact))
            : value.toVariant().toString();
        lines.append(detail.key() + QStringLiteral(": ") + text);
    }
    return lines.join(u'\n');
}

void RecordPanel::display(const api::AuditRecordView &record)
{
    m_record = record;
    while (m_form->rowCount() > 0)
        m_form->removeRow(0);
    m_title->setText(auditActionText(record.action));
    const auto local = QDateTime::fromMSecsSinceEpoch(record.at.time_since_epoch().count());
    addRow(tr("When"), QLocale().toString(local, QLocale::LongFormat));
    addRow(tr("Who"), record.actor);
    addRow(tr("Account"), record.subject);
    addRow(tr("From"), record.address);
    addRow(tr("Device"), record.device);
    addRow(tr("Details"), detailsText(record.details));
    addRow(tr("Name in the API"), record.action, true);
    addRow(tr("Request"), breakable(record.requestId), true);
    addRow(tr("Number"), QString::number(record.id), true);
    addRow(tr("Hash"), breakable(record.hash), true);
}

void RecordPanel::paintEvent(QPaintEvent *)
{
    const Tokens &tokens = tokensOf(this);
    QPainter painter(this);
    painter.fillRect(rect(), tokens.card);
    painter.setPen(tokens.line);
    const int x = layoutDirection() == Qt::LeftToRight ? 0 : width() - 1;
    painter.drawLine(x, 0, x, height());
}

} // namespace sallyport::ui
