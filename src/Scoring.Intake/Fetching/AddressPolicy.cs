using System.Net;
using System.Net.Sockets;

namespace Scoring.Intake.Fetching;

/// <summary>
/// Which addresses may be connected to: those of the public internet. Asked after the name was resolved, for the very address that is
/// then connected to, at each connection; so neither a redirect nor a name that changes its address leads into the house.
/// </summary>
public sealed class AddressPolicy
{
    private readonly IPAddress? _excepted;

    private AddressPolicy(IPAddress? excepted) => _excepted = excepted;

    public static AddressPolicy PublicOnly { get; } = new(null);

    /// <summary>Lets tests reach a server of their own. No setting leads here: a test puts it into the services by hand.</summary>
    internal static AddressPolicy Excepting(IPAddress address) => new(address);

    /// <summary>The rule that forbids the address, such as "a private address"; null if it may be connected to.</summary>
    public string? Forbids(IPAddress address)
    {
        ArgumentNullException.ThrowIfNull(address);
        if (address.Equals(_excepted)) return null;
        if (address.IsIPv4MappedToIPv6) return Forbids(address.MapToIPv4());
        if (address.AddressFamily == AddressFamily.InterNetwork) return SpecialAddresses.RuleFor(address);

        var bytes = address.GetAddressBytes();
        return SpecialAddresses.Nat64.Contains(address) ? Forbids(new IPAddress(bytes.AsSpan(12))) : SpecialAddresses.RuleFor(address);
    }
}
