// SPDX-License-Identifier: Apache-2.0
#include "core/server/prometheustext.h"

#include <QLocale>

namespace sallyport {

namespace {

QByteArrayView typeName(PrometheusText::Type type)
{
    switch (type) {
    case PrometheusText::Type::Counter: return "counter";
    case PrometheusText::Type::Gauge: return "gauge";
    case PrometheusText::Type::Histogram: return "histogram";
    }
    Q_UNREACHABLE();
}

} // namespace

void PrometheusText::family(QByteArrayView name, Type type, QByteArrayView help)
{
    m_name = name.toByteArray();
    const auto line = [&](QByteArrayView keyword, QByteArrayView value) {
        m_text += keyword;
        m_text += m_name;
        m_text += ' ';
        m_text += value;
        m_text += '\n';
    };
    line("# HELP ", help);
    line("# TYPE ", typeName(type));
}

void PrometheusText::sample(const Histogram &histogram, std::initializer_list<Label> labels)
{
    // Read once, so that the count is the last bucket's whatever is recorded meanwhile.
    quint64 count = 0;
    for (size_t i = 0; i < Histogram::bounds.size(); ++i) {
        count += histogram.inBucket(i);
        writeSample("_bucket", toLabels(labels), number(Histogram::bounds[i]), QByteArray::number(count));
    }
    count += histogram.inBucket(Histogram::bounds.size());
    writeSample("_bucket", toLabels(labels), "+Inf", QByteArray::number(count));
    writeSample("_sum", toLabels(labels), {}, number(std::chrono::duration<double>(histogram.total()).count()));
    writeSample("_count", toLabels(labels), {}, QByteArray::number(count));
}

QByteArray PrometheusText::number(double value)
{
    return QByteArray::number(value, 'g', QLocale::FloatingPointShortest);
}

void PrometheusText::writeSample(QByteArrayView suffix, Labels labels, QByteArrayView bound, QByteArrayView value)
{
    m_text += m_name;
    m_text += suffix;
    char separator = '{';
    for (const Label &label : labels)
        writeLabel(separator, label.first, label.second);
    if (!bound.isEmpty())
        writeLabel(separator, "le", bound);
    if (separator != '{')
        m_text += '}';
    m_text += ' ';
    m_text += value;
    m_text += '\n';
}

void PrometheusText::writeLabel(char &separator, QByteArrayView name, QByteArrayView value)
{
    m_text += separator;
    separator = ',';
    m_text += name;
    m_text += "=\"";
    for (const char c : value) {
        switch (c) {
        case '\\': m_text += "\\\\"; break;
        case '"': m_text += "\\\""; break;
        case '\n': m_text += "\\n"; break;
        default: m_text += c;
        }
    }
    m_text += '"';
}

} // namespace sallyport
