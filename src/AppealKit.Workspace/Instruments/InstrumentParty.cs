using AppealKit.Values;
using AppealKit.Values.Edtf;

namespace AppealKit.Workspace.Instruments;

/// <summary>A state that is bound by an instrument.</summary>
/// <param name="Country">The state.</param>
/// <param name="Since">The day of ratification or accession.</param>
/// <param name="HasAcceded">True for an accession, false for a ratification.</param>
public sealed record InstrumentParty(CountryCode Country, EdtfDate Since, bool HasAcceded);
