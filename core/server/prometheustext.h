// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/histogram.h"

#include <QByteArray>

#include <initializer_list>
#include <span>
#include <utility>

namespace sallyport {

/// Writes metrics in Prometheus' text format, version 0.0.4.
class PrometheusText
{
public:
    static QByteArray contentType() { return QByteArrayLiteral("text/plain; version=0.0.4; charset=utf-8"); }

    enum class Type { Counter, Gauge, Histogram };
    using Label = std::pair<QByteArrayView, QByteArrayView>;
    using Labels = std::span<const Label>;

    /// Begins a metric; its samples follow. `name` and `help` are literals of ours: plain ASCII in one line.
    void family(QByteArrayView name, Type type, QByteArrayView help);
    void sample(quint64 value, std::initializer_list<Label> labels = {})
    {
        writeSample({}, toLabels(labels), {}, QByteArray::number(value));
    }
    void sample(int value, std::initializer_list<Label> labels = {}) { writeSample({}, toLabels(labels), {}, QByteArray::number(value)); }
    void sample(double value, std::initializer_list<Label> labels = {}) { writeSample({}, toLabels(labels), {}, number(value)); }
    void sample(const Histogram &histogram, std::initializer_list<Label> labels = {});

    /// A metric with one sample.
    template<class Value>
    void single(QByteArrayView name, Type type, QByteArrayView help, const Value &value)
    {
        family(name, type, help);
        sample(value);
    }

    const QByteArray &text() const { return m_text; }

private:
    static Labels toLabels(std::initializer_list<Label> labels) { return {labels.begin(), labels.size()}; }
    static QByteArray number(double value);
    /// `bound`: the value of the label "le", where there is one.
    void writeSample(QByteArrayView suffix, Labels labels, QByteArrayView bound, QByteArrayView value);
    void writeLabel(char &separator, QByteArrayView name, QByteArrayView value);

    QByteArray m_text;
    QByteArray m_name;
};

} // namespace sallyport
