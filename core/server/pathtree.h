// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>
#include <QVarLengthArray>

#include <utility>
#include <vector>

namespace sallyport {

/// The paths of the API as a tree of their segments, so that finding one takes as long as the path is, however many there are.
///
/// A trailing slash is optional; `//a` and `/a//b` are other paths. Segments are compared after percent-decoding, one by one, and a
/// literal one is tried before a name (`{id}`).
class PathTree
{
public:
    PathTree() : m_nodes(1) { }

    /// Adds a template and returns its number; the same one for the same template.
    int add(QByteArrayView pattern);

    /// A template that fits a path, with the decoded values of its names in their order.
    struct Fit
    {
        int pattern = -1;
        QVarLengthArray<QByteArray, 2> values;
    };
    /// Calls `visit(const Fit &)` for each template that fits, the most literal first, until it returns true.
    template<class Visitor>
    void find(QByteArrayView path, Visitor &&visit) const
    {
        Fit fit;
        if (path.startsWith('/'))
            walk(0, withoutSlashAtEnd(path.sliced(1)), fit, visit);
    }

private:
    struct Node
    {
        std::vector<std::pair<QByteArray, int>> literals; ///< segment and node
        int named = -1; ///< node behind a name
        int pattern = -1; ///< the template that ends here
    };

    static QByteArrayView withoutSlashAtEnd(QByteArrayView path);
    int childFor(int node, QByteArrayView segment);
    /// The node behind a literal segment, or -1.
    int literalChild(const Node &node, QByteArrayView segment) const;

    template<class Visitor>
    bool walk(int at, QByteArrayView rest, Fit &fit, Visitor &visit) const;

    std::vector<Node> m_nodes;
    int m_patterns = 0;
};

template<class Visitor>
bool PathTree::walk(int at, QByteArrayView rest, Fit &fit, Visitor &visit) const
{
    const qsizetype slash = rest.indexOf('/');
    const bool isLast = slash < 0;
    const QByteArrayView sent = isLast ? rest : rest.first(slash);
    const bool isEscaped = sent.contains('%');
    const QByteArray decoded = isEscaped ? QByteArray::fromPercentEncoding(sent.toByteArray()) : QByteArray();
    const QByteArrayView segment = isEscaped ? QByteArrayView(decoded) : sent;

    const auto enter = [&](int child) {
        if (!isLast)
            return walk(child, rest.sliced(slash + 1), fit, visit);
        fit.pattern = m_nodes[size_t(child)].pattern;
        return fit.pattern >= 0 && visit(std::as_const(fit));
    };
    const Node &node = m_nodes[size_t(at)];
    if (const int child = literalChild(node, segment); child >= 0 && enter(child))
        return true;
    if (node.named < 0 || segment.isEmpty())
        return false;
    fit.values.append(segment.toByteArray());
    const bool done = enter(node.named);
    fit.values.removeLast();
    return done;
}

} // namespace sallyport
