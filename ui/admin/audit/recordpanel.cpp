// SPDX-License-Identifier: Apache-2.0
#include "ui/admin/audit/recordpanel.h"

#include "ui/common/audittext.h"
#include "ui/common/button.h"
#include "ui/common/codetext.h"
#include "ui/common/label.h"
#include "ui/common/style.h"
#include "ui/common/translated.h"

#include <QDateTime>
#include <QJsonDocument>
#include <QLocale>
#include <QPainter>
#include <QScrollArea>
#include <QVBoxLayout>

#include <memory>

namespace sallyport::ui {

RecordPanel::RecordPanel(QWidget *parent)
    : QFrame(parent),
      m_title((new Label({}, TextRole::Body, Label::Size::Title))->wrapped()),
      m_close(new Button(Icon::Close, {})),
      m_facts(nullptr)
{
    setObjectName(QStringLiteral("recordPanel"));
    m_title->setObjectName(QStringLiteral("recordTitle"));
    m_close->setObjectName(QStringLiteral("closeRecord"));
    m_close->setCompact(true);
    auto *inside = new QWidget;
    inside->setBackgroundRole(QPalette::Base);
    m_facts = new QVBoxLayout(inside);
    m_facts->setContentsMargins({});
    m_facts->setSpacing(metrics::space);
    m_facts->addStretch();
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

void RecordPanel::addFact(const QString &name, const QString &value, bool isCode)
{
    if (value.isEmpty())
        return;
    QWidget *words = nullptr;
    if (isCode) {
        words = new CodeText(name, value);
    } else {
        auto *label = (new Label(value))->wrapped();
        label->setTextInteractionFlags(Qt::TextSelectableByMouse);
        words = label;
    }
    auto *fact = new QWidget;
    auto *pair = new QVBoxLayout(fact);
    pair->setContentsMargins({});
    pair->setSpacing(2); // what belongs together stands together
    pair->addWidget(new Label(name, TextRole::Dim, Label::Size::Small));
    pair->addWidget(words);
    m_facts->insertWidget(m_facts->count() - 1, fact);
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
    while (m_facts->count() > 1) {
        const std::unique_ptr<QLayoutItem> item(m_facts->takeAt(0));
        delete item->widget();
    }
    m_title->setText(auditActionText(record.action));
    const auto local = QDateTime::fromMSecsSinceEpoch(record.at.time_since_epoch().count());
    addFact(tr("When"), QLocale().toString(local, QLocale::LongFormat));
    addFact(tr("Who"), record.actor);
    addFact(tr("Account"), record.subject);
    addFact(tr("From"), record.address);
    addFact(tr("Device"), record.device);
    addFact(tr("Details"), detailsText(record.details));
    addFact(tr("Name in the API"), record.action, true);
    addFact(tr("Request"), record.requestId, true);
    addFact(tr("Number"), QString::number(record.id), true);
    addFact(tr("Hash"), record.hash, true);
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
