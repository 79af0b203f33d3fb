using System.ComponentModel.DataAnnotations;

namespace Scoring.Service.Settings;

/// <summary>The addresses the service listens on.</summary>
internal sealed class HttpSettings : IValidatableObject
{
    /// <summary>One or more, separated by semicolons. Only loopback addresses until access control exists.</summary>
    [Required]
    public string Urls { get; set; } = "http://127.0.0.1:5080";

    /// <summary>The host of each address: what the service is bound to.</summary>
    public IReadOnlyList<Uri> Addresses => [.. Urls.Split(';', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries).Select(url => new Uri(url))];

    public IEnumerable<ValidationResult> Validate(ValidationContext validationContext)
    {
        foreach (var url in Urls.Split(';', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries))
        {
            if (!Uri.TryCreate(url, UriKind.Absolute, out var address) || address.Scheme is not ("http" or "https"))
                yield return new($"\"{url}\" is no address like \"http://127.0.0.1:5080\"", [nameof(Urls)]);
            else if (!address.IsLoopback)
                yield return new($"\"{url}\" would let other machines in; only loopback addresses (127.0.0.1, [::1], localhost) are allowed until access control exists", [nameof(Urls)]);
        }
    }
}
