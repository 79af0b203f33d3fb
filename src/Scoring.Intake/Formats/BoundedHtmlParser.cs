using System.Runtime.InteropServices;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;

namespace Scoring.Intake.Formats;

/// <summary>
/// Builds the tree of a page whoever made it: never touches the network, runs no script, and stops at a page whose shape would
/// cost time or stack (nesting, elements, attributes), for parsing and all that follows cost up to the square of these.
/// </summary>
internal sealed class BoundedHtmlParser(IntakeOptions options)
{
    /// <summary>Attributes of one tag are compared pair by pair; a thousand is ten times what any real tag has.</summary>
    private const int MaxAttributes = 1000;

    /// <summary>Average depth at the most elements allowed. Measured: the sum of all depths is what SmartReader's time follows.</summary>
    private const int MaxAverageDepth = 40;

    /// <summary>Pairs of siblings: 10,000 children of one element, or many smaller families. AngleSharp finds a sibling by counting.</summary>
    private const long MaxSiblingPairs = 50_000_000;

    /// <exception cref="PageShapeException">The page is over one of the limits.</exception>
    public IHtmlDocument Parse(string html, CancellationToken cancellation)
    {
        var shape = new Shape(options, cancellation);
        var parser = new HtmlParser(new HtmlParserOptions
        {
            SkipComments = true,
            SkipProcessingInstructions = true,
            OnCreated = (element, _) => shape.Add(element),
            ShouldEmitAttribute = (ref token, _) => token.Attributes.Count < MaxAttributes
                ? true
                : throw new PageShapeException($"one of its tags has more than {MaxAttributes:N0} attributes"),
        });
        return parser.ParseDocument(html);
    }

    private sealed class Shape(IntakeOptions options, CancellationToken cancellation)
    {
        private readonly long _maxDepths = (long)options.MaxHtmlElements * MaxAverageDepth;
        private int _elements;
        private readonly Dictionary<IElement, int> _children = [];
        private long _depths;
        private long _siblingPairs;
        private IElement? _last;

        // An element is in its place only when the next one is made.
        public void Add(IElement element)
        {
            cancellation.ThrowIfCancellationRequested();
            if (++_elements > options.MaxHtmlElements) throw new PageShapeException($"it has more than {options.MaxHtmlElements:N0} elements");
            var depth = _last is null ? 0 : DepthOf(_last);
            if (depth > options.MaxHtmlDepth) throw new PageShapeException($"its elements are nested deeper than {options.MaxHtmlDepth:N0}");
            _depths += depth;
            if (_depths > _maxDepths) throw new PageShapeException($"too many of its elements are nested deeper than {MaxAverageDepth}");
            _siblingPairs += OlderSiblingsOf(_last);
            if (_siblingPairs > MaxSiblingPairs) throw new PageShapeException("too many of its elements have the same parent");
            _last = element;
        }

        private int OlderSiblingsOf(IElement? element)
        {
            if (element?.ParentElement is not { } parent) return 0;
            ref var count = ref CollectionsMarshal.GetValueRefOrAddDefault(_children, parent, out _);
            return count++;
        }

        private static int DepthOf(IElement element)
        {
            var depth = 0;
            for (var parent = element.ParentElement; parent is not null; parent = parent.ParentElement) depth++;
            return depth;
        }
    }
}

/// <summary>A page is built so that reading it would cost too much; the message completes "The page cannot be read: ".</summary>
internal sealed class PageShapeException(string message) : Exception(message);
