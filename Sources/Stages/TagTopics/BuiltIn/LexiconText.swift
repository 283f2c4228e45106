// Written by `make lexicon` from pipelines/lexicons/media-topics.yaml and
// pipelines/lexicons/media-topics-weights.tsv: edit those.
// swift-format-ignore-file

/// The lexicon that comes with stet, in the form that `CompactTaxonomy` reads.
enum LexiconText {
    static let taxonomy: StaticString = #"""
v	medtop/2023-10-24
c	medtop:01000000	arts, culture, entertainment and media				
t		entertainment
t		showbiz
t		pop culture
t		artistic
t		celebrity
c	medtop:20000002	arts and entertainment	medtop:01000000			
t	2	arts and entertainment
t	2	performing arts
t	2	Broadway
t		artist
t		performer
t		entertainer
t		comedy
t		comedian
t		fan base
t		musical
t		festival
c	medtop:20000005	cinema	medtop:20000002			
t	2	film director
t	2	box office
t	2	filmmaker
t	2	Hollywood
t	2	screenplay
t	2	cinema
t	2	film festival
t	2	best picture
t	2	film critic
t	2	blockbuster
t	2	Oscar
t	2	Academy Award
t	2	film award
t	2	Bollywood
t	2	Nollywood
t	2	screenwriter
t	2	film-maker
t	1.2	movie
t		film
t		actor
t		actress
t		sequel
t		starring
t		trailer
t		documentary
c	medtop:20000011	fashion	medtop:20000002			
t	2	fashion designer
t	2	catwalk
t	2	fashion week
t	2	fashion show
t	2	supermodel
t		fashion
t		couture
c	medtop:20000013	literature	medtop:20000002			
t	2	novelist
t	2	bestseller
t	2	literary
t	2	book prize
t	2	poet
t	2	poetry
t		novel
t		memoir
t		fiction
t		book tour
t	0.3	author
c	medtop:20000018	music	medtop:20000002			
t	2	album
t	2	singer
t	2	songwriter
t	2	Grammy
t	2	rapper
t	2	hip-hop
t	2	pop star
t	2	rock band
t	2	concert
t	2	Afrobeats
t	2	record label
t	2	orchestra
t	2	musician
t	2	solo artist
t	2	opera
t	2	music festival
t	2	music video
t	2	guitarist
t	2	chart-topping
t		song
t		music
t		band
t		singing
t		lyric
t		gig
t		duet
t		remix
t		choir
t		drummer
t		pianist
t		jazz
c	medtop:20000029	theatre	medtop:20000002			
t	2	theatre director
t	2	West End
t	2	playwright
t	2	stage production
t	2	stage play
t		rehearsal
t		matinee
t		theatre
c	medtop:20000031	visual arts	medtop:20000002			
t	2	art gallery
t	2	painter
t	2	sculptor
t	2	sculpture
t	2	watercolour
t		painting
t		art
c	medtop:20000038	culture	medtop:01000000			
t		cultural heritage
t		folklore
t	0.5	cultural
t	0.3	culture
c	medtop:20001135	art exhibition	medtop:20000038			
t	2	art exhibition
t	2	art exhibit
t	2	retrospective
c	medtop:20000043	library and museum	medtop:20000038			
t	2	museum
t	2	library
t	2	curator
c	medtop:20000044	monument and heritage site	medtop:20000038			
t	2	heritage site
t	2	listed building
t		monument
c	medtop:20000045	mass media	medtop:01000000			
t	3	media bias
t	2.5	mainstream media
t	2.5	liberal media
t	2.5	journalism
t	2.5	media critic
t	2.5	biased reporting
t	2.5	media narrative
t	2.5	media watchdog
t	2.5	journalistic
t	2	media outlet
t	2	media coverage
t	2	news coverage
t	2	press corps
t	2	biased coverage
t	2	news organisation
t	2	media company
t	2	media mogul
t	2	debate moderator
t	2	media figure
t	2	media reporter
t	2	prime-time host
t	2	news division
t	1.2	journalist
t		biased
t		moderator
t		pundit
t		White House correspondent
t	0.9	media
t	0.8	bias
t	0.35	reporter
c	medtop:20001319	disinformation and misinformation	medtop:20000045			
t	2.5	fake news
t	2.5	fact-checker
t	2.5	fact check
t	2	disinformation
t	2	debunked
t	2	false claim
t	2	misleading claim
t	2	hoax
t	1.5	misinformation
t	0.8	conspiracy theory
c	medtop:20000046	news media	medtop:20000045			
t	2.5	newsroom
t	2.5	Fox News host
t	2.5	CNN host
t	2.5	MSNBC host
t	2.5	CNN anchor
t	2	news media
t	2	cable news
t	2	news network
t	2	news channel
t	2	news anchor
t	2	news show
t	2	wire service
t	2	cable network
t	1.5	news outlet
t	1.5	on-air
t		correspondent
t		anchor
t		retraction
t		newsman
x		MSNBC
t	0.7	headline
t	0.3	news agency
c	medtop:20000047	newspaper	medtop:20000045			
t	2	tabloid
t	2	broadsheet
t	2	front page
t	2	op-ed page
t	2	editorial board
t		columnist
t		op-ed
t		editorial
t	0.8	newspaper
t	0.5	editor
c	medtop:20000050	radio	medtop:20000045			
t	2	radio station
t	2	radio host
t	2	talk radio
t		podcast
t		airwaves
t	0.4	radio
c	medtop:20001182	social media	medtop:20000045			
t	2	social media platform
t	2	social media company
t	2	viral video
t	2	social media post
t	2	content moderation
t		hashtag
t		went viral
x	0.6	Instagram
t	0.4	social media
x	0.4	Facebook
x	0.25	Twitter
c	medtop:20000051	television	medtop:20000045			
t	2	TV show
t	2	television series
t	2	sitcom
t	2	primetime
t	2	reality show
t	2	reality TV
t	2	soap opera
t	2	late-night host
t	2	television network
t	2	TV channel
t	2	TV presenter
t	2	talk show
t	2	Emmy
t	2	broadcaster
t	2	viewing figure
t		episode
t		Netflix
t		presenter
t	0.6	television
t	0.6	viewer
t	0.6	broadcast
t	0.6	anchor
x	0.6	TV
t	0.3	ratings
c	medtop:02000000	crime, law and justice				
t		unlawful
t		lawful
t	0.7	criminal
t	0.2	legal
c	medtop:20000082	crime	medtop:02000000			
t	2	crime scene
t	2	criminal activity
t	2	crime rate
t	2	violent crime
t	2	gang member
t	2	gunman
t	2	gunmen
t	2	crime wave
t		offender
t		gang
t		felony
t		perpetrator
t		firearm
t	0.8	crime
t	0.4	suspect
c	medtop:20000083	arson	medtop:20000082			
t	2	arson
t	2	arsonist
c	medtop:20000084	assault	medtop:20000082			
t	2	stabbing
t	2	beaten up
t	2	knife attack
t	2	aggravated assault
t	2	knife crime
t	2	acid attack
t	2	rapist
t	1.2	sexual assault
t		knife
t		stabbed
t	0.8	rape
t	0.6	assault
t	0.3	attacker
c	medtop:20000087	corporate crime	medtop:20000082			
t	2	corporate crime
t	2	insider trading
t	2	money laundering
t	2	embezzlement
t	2	tax evasion
t	2	accounting scandal
c	medtop:20000093	corruption	medtop:20000082			
t	2	kickback
t	2	anti-corruption
t	2	graft
t	2	bribery
t	2	bribe
t		corruption
t	0.5	corrupt
c	medtop:20000086	cyber crime	medtop:20000082			
t	2	cyber crime
t	2	cybercrime
t	2	ransomware
t	2	phishing
t	2	data breach
t	2	identity theft
t		hacker
t	0.8	hacking
c	medtop:20000095	drug related crimes	medtop:20000082			
t	2	drug trafficking
t	2	drug dealer
t	2	drug smuggling
t	2	drug cartel
t	2	drug trafficker
t	2	narcotics
t		cocaine
t		heroin
t		methamphetamine
t		smuggler
c	medtop:20000097	fraud	medtop:20000082			
t	2	fraudster
t	2	forged
t	2	scam
t	2	defraud
t	2	counterfeit
t	0.8	fraud
c	medtop:20000098	hijacking	medtop:20000082			
t	2	hijacking
t	2	hijacker
c	medtop:20000099	homicide	medtop:20000082			
t	2	homicide
t	2	manslaughter
t	2	murderer
t	2	shot dead
t	2	mass murder
t	2	serial killer
t	2	fatally shot
t	2	shot and killed
t	1.5	murder
t		killer
t	0.4	killing
c	medtop:20001283	human smuggling and trafficking	medtop:20000082			
t	2	human trafficking
t	2	people smuggling
t	2	people smuggler
t	2	trafficked
t	2	sex trafficking
c	medtop:20000100	kidnapping	medtop:20000082			
t	2	kidnapped
t	2	kidnapper
t	2	abducted
t	2	abduction
t	2	ransom
c	medtop:20000101	organised crime	medtop:20000082			
t	2	organised crime
t	2	mafia
t	2	crime syndicate
t	2	mobster
c	medtop:20000104	robbery and theft	medtop:20000082			
t	2	robbery
t	2	burglary
t	2	robber
t	2	burglar
t	2	thief
t	2	shoplifting
t	2	looted
t		theft
t		stolen
t		heist
c	medtop:20001313	shootings	medtop:20000082			
t	2	mass shooting
t	2	shooter
t	2	gunfire
t	2	school shooting
t	2	opened fire
t	2	gun violence
t	2	active shooter
t	2	shooting spree
t	2	gunshot wound
t	1.2	shooting
t	0.6	bullet
c	medtop:20000103	terrorism	medtop:20000082			
t		terrorism charge
t		terror plot
t		terror suspect
c	medtop:20001320	torture	medtop:20000082			
t	2	torture
t	2	waterboarding
c	medtop:20001285	vandalism	medtop:20000082			
t	2	vandalism
t	2	vandalised
t	2	graffiti
c	medtop:20000105	war crime	medtop:20000082			
t	2	war crime
t	2	war criminal
t	2	crimes against humanity
c	medtop:20000106	judiciary	medtop:02000000			
t		judicial
t		judiciary
t		jurist
c	medtop:20000107	court	medtop:20000106			
t	2	appeals court
t	2	district judge
t	2	circuit court
t	2	oral argument
t	2	lower court
t	2	majority opinion
t	2	dissenting opinion
t	2	court order
t	2	injunction
t	2	courtroom
t	2	court filing
t	2	magistrate
t	2	state court
t	2	judge ruled
t	2	court ruled
t	1.2	court ruling
t	1.2	federal court
t		federal judge
t		plaintiff
t	0.8	judge
t	0.8	tribunal
t	0.7	lawsuit
t	0.6	court
t	0.6	ruling
t	0.6	litigation
t	0.5	sued
t	0.4	hearing
c	medtop:20000108	appeal (court)	medtop:20000107			
t	2	court of appeal
t	2	lost an appeal
t	2	appeal hearing
t	0.3	appeal
c	medtop:20001287	supreme and high court	medtop:20000107			
t	2	high court
t	2	chief justice
t	2	constitutional court
t	2	highest court
t	2	top court
t	1.5	Supreme Court
x	1.5	justices
x	0.5	Justice
c	medtop:20000111	trial (court)	medtop:20000107			
t	2	jury
t	2	juror
t	2	verdict
t	2	trial court
t	2	defendant
t	2	not guilty
t	2	pleaded guilty
t	2	sentenced to
t	2	found guilty
t	2	acquitted
t	2	on trial
t	2	mistrial
t		conviction
t		convicted
t		sentencing
t	0.8	testified
t	0.8	guilty
t	0.5	testimony
t	0.4	trial
t	0.4	witness
c	medtop:20000118	prosecution and prosecutors	medtop:20000106			
t	2	prosecutor
t	2	special counsel
t	2	indictment
t	2	indicted
t	2	district attorney
t	2	prosecution
t	2	Justice Department
t	2	grand jury
t	1.5	attorney general
t	1.5	criminal charge
t	1.5	facing charges
t		charged with
t	0.7	attorney
t	0.6	lawyer
c	medtop:20000121	law	medtop:02000000			
t		legality
t		jurisdiction
t	0.6	statute
t	0.2	law
c	medtop:20000122	civil law	medtop:20000121			
t	2	civil suit
t	2	class action
t	2	damages claim
t	2	libel
t	2	defamation
t		settlement
c	medtop:20000125	criminal law	medtop:20000121			
t	2	death penalty
t	2	capital punishment
t	2	death row
t	2	criminal justice
t	2	mandatory minimum
t	2	lethal injection
t	2	criminal code
t		prison
t		jail
t		inmate
t		parole
t		imprisoned
t		probation
t		incarceration
t		incarcerated
t		prisoner
t		sentence
c	medtop:20000126	international law	medtop:20000121			
t	2	international law
t	2	International Criminal Court
t	2	international tribunal
t	2	law of the sea
c	medtop:20000129	law enforcement	medtop:02000000			
t	0.9	law enforcement
c	medtop:20000130	arrest	medtop:20000129			
t	2	police custody
t	2	arrest warrant
t		handcuffed
t	0.7	custody
t	0.6	arrest
t	0.5	detained
c	medtop:20000131	investigation (criminal)	medtop:20000129			
t	2	criminal investigation
t	2	forensic
t	2	wiretap
t	2	obstruction of justice
t	2	criminal probe
t	2	FBI agent
t	2	search warrant
t	2	FBI director
x	1.5	FBI
t	1.2	subpoena
t		detective
t	0.7	investigation
t	0.7	investigator
t	0.6	probe
t	0.2	evidence
c	medtop:20000133	police	medtop:20000129			
t	2	policeman
t	2	police chief
t	2	officer-involved
t	2	police shooting
t	2	police brutality
t	2	police force
t	2	body camera
t	2	riot police
t	1.5	police officer
t	1.5	police department
t		sheriff
t	0.8	cop
t	0.7	police
t	0.4	officer
c	medtop:20001299	surveillance	medtop:20000129			
t	2	eavesdropping
t	2	CCTV
t	2	wiretapping
t		surveillance
c	medtop:03000000	disaster, accident and emergency incident				
t	2	disaster zone
t	2	emergency services
t	2	feared dead
t		death toll
t		state of emergency
t		casualties
t		rubble
t		devastation
t		debris
t	0.8	disaster
t	0.5	survivor
t	0.5	catastrophe
t	0.4	injured
t	0.3	devastated
t	0.3	tragedy
t	0.2	victim
c	medtop:20000139	accident and emergency incident	medtop:03000000			
t	2	fatal accident
t	2	emergency landing
t	0.6	accident
t	0.3	blast
t	0.2	emergency
c	medtop:20001321	drowning	medtop:20000139			
t	2	drowned
c	medtop:20000140	explosion accident and incident	medtop:20000139			
t	2	gas leak
t	2	gas explosion
t	0.7	explosion
t	0.5	exploded
c	medtop:20000141	industrial accident and incident	medtop:20000139			
t	2	industrial accident
t	2	chemical leak
t	2	mine collapse
t	2	trapped miner
c	medtop:20000161	structural failure	medtop:20000139			
t	2	building collapse
t	2	bridge collapse
t	2	dam failure
t	2	collapsed building
t	2	collapsed bridge
c	medtop:20000143	transportation accident and incident	medtop:20000139			
t	2	crash site
t	2	crash investigator
t	2	crash scene
t		collision
t		wreckage
t	0.5	crash
c	medtop:20000144	air and space accident and incident	medtop:20000143			
t	2	plane crash
t	2	air crash
t	2	black box
t	2	missing plane
t	2	aviation safety
t	2	cockpit voice recorder
t	2	flight recorder
t	2	crash-landed
t		cockpit
t		airliner
t	0.3	pilot
c	medtop:20000145	maritime accident and incident	medtop:20000143			
t	2	shipwreck
t	2	capsized
t	2	ferry disaster
t	2	sank off
t	2	sinking ship
t		coast guard
t		lifeboat
c	medtop:20000146	railway accident and incident	medtop:20000143			
t	2	train crash
t	2	derailment
t	2	level crossing
t	2	derailed train
t	2	train derailed
c	medtop:20000147	road accident and incident	medtop:20000143			
t	2	car crash
t	2	traffic accident
t	2	road accident
t	2	pile-up
t	2	bus crash
c	medtop:20000148	disaster	medtop:03000000			
t	2	disaster relief
t	2	relief effort
t	2	humanitarian disaster
t	2	disaster area
t	2	disaster response
t	0.4	aftermath
c	medtop:20000149	famine	medtop:20000148			
t	2	famine
t	2	starvation
c	medtop:20000150	fire	medtop:20000148			
t	2	bushfire
t	2	forest fire
t	1.5	wildfire
t	1.2	firefighter
t		flames
t		blaze
t		engulfed
c	medtop:20000151	natural disaster	medtop:20000148			
t	2	natural disaster
t	2	evacuee
t	2	evacuation order
t	2	aid to storm victims
t	2	disaster victim
t		evacuated
t		evacuation
c	medtop:20000152	drought	medtop:20000151			
t	0.6	drought
c	medtop:20000153	earthquake	medtop:20000151			
t	2	earthquake
t	2	magnitude quake
t	2	epicentre
t	2	aftershock
t	2	seismic
t		quake
c	medtop:20000154	flood	medtop:20000151			
t	2	floodwater
t	2	flash flood
t	2	levee
t		flooding
c	medtop:20000155	landslide	medtop:20000151			
t	2	landslide
t	2	mudslide
t	2	avalanche
c	medtop:20000157	meteorological disaster	medtop:20000151			
t	2.5	tornado
t	2	hurricane
t	2	typhoon
t	2	cyclone
t	2	storm surge
t	2	tropical storm
t	2	twister
t	2	blizzard
t		storm
t		landfall
c	medtop:20001353	tsunami	medtop:20000151			
t	1.2	tsunami
c	medtop:20000159	volcanic eruption	medtop:20000151			
t	2	volcano
t	2	volcanic eruption
t	2	lava
t		eruption
c	medtop:20000168	emergency response	medtop:03000000			
t	2	search and rescue
t	2	rescuer
t	2	rescue worker
t	2	rescue team
t	2	emergency response
t	2	emergency worker
t	2	rescue effort
t	2	relief worker
t	1.2	first responder
t		paramedic
t		FEMA
t	0.5	ambulance
t	0.5	rescue
c	medtop:04000000	economy, business and finance				
t	0.8	economist
t	0.6	economic
t	0.5	financial
t	0.4	commercial
c	medtop:20000170	business information	medtop:04000000			
t	2	chief executive
t	2	quarterly result
t	2	business leader
t	2	business community
t	2	small business
t		subsidiary
x	0.7	CEO
t	0.5	corporate
t	0.5	firm
t	0.4	company
t	0.4	business
c	medtop:20000183	business financing	medtop:20000170			
t	2	initial public offering
t	2	bond issue
t	2	bankruptcy
t	2	bankrupt
t	2	private equity
t	2	venture capital
t	2	bailout
t	2	funding round
t		creditor
t		financing
c	medtop:20000199	business governance	medtop:20000170			
t	2	annual general meeting
t	2	board of directors
t	2	shareholder
t		boardroom
t	0.3	chairman
c	medtop:20001365	business reporting and performance	medtop:20000170			
t	2	quarterly profit
t	2	pre-tax profit
t	2	annual results
t	2	sales figure
t	2	profit warning
t	2	net profit
t	2	operating profit
t	2	revenue growth
t	2	profit forecast
t		earnings
t	0.8	profit
x	0.7	sales
t	0.6	revenue
t	0.4	quarter
c	medtop:20001366	business restructuring	medtop:20000170			
t	2	takeover bid
t	2	merger
t	2	takeover
t	2	buyout
t	2	joint venture
t		acquisition
t		restructuring
t	0.3	stake
t	0.3	bid
c	medtop:20000192	business strategy and marketing	medtop:20000170			
t	2	advertising campaign
t	2	business strategy
t	2	advertiser
t	0.5	marketing
t	0.4	brand
c	medtop:20000344	economy	medtop:04000000			
t	2	economic recovery
t	2	economic downturn
t	2	economic crisis
t	2	state of the economy
t	2	global economy
t	0.7	economy
c	medtop:20000346	macro economics	medtop:20000344			
t		macroeconomic
t		economic data
t		Treasury
c	medtop:20000348	budgets and budgeting	medtop:20000346			
t		spending plan
t		budget plan
c	medtop:20000350	central bank	medtop:20000346			
t	2	central bank
t	2	Federal Reserve
t	2	Bank of England
t	2	European Central Bank
t	2	central banker
t		Fed
c	medtop:20000351	consumers	medtop:20000346			
t	2	consumer spending
t	2	consumer confidence
t	2	retail sales
t		consumer
c	medtop:20000354	credit and debt	medtop:20000346			
t	2	household debt
t	2	student loan
t	2	credit crunch
t		debt
c	medtop:20000355	currency	medtop:20000346			
t	2	exchange rate
t	2	foreign exchange
t	2	foreign currency
t	2	against the dollar
t	2	devaluation
t	2	currency market
t	2	cryptocurrency
t		currency
t		dollar
t		euro
c	medtop:20000357	economic growth	medtop:20000346			
t	2	economic growth
t	2	gross domestic product
t	2	GDP
t	2	growth rate
t	2	growth forecast
t		growth
c	medtop:20000358	economic indicator	medtop:20000346			
t	2	economic indicator
t	2	leading indicator
t	2	industrial output
t	2	economic output
c	medtop:20000365	employment statistics	medtop:20000346			
t	2	jobless rate
t	2	unemployment rate
t	2	jobless claims
t	2	jobs report
t	2	nonfarm payroll
t	2	job creation
t	2	job growth
c	medtop:20000366	exports	medtop:20000346			
t	2	exporter
t		export
c	medtop:20000368	government debt	medtop:20000346			
t	2	government debt
t	2	national debt
t	2	sovereign debt
t	2	debt crisis
t	2	default on its debt
c	medtop:20000369	imports	medtop:20000346			
t	2	importer
t		import
c	medtop:20000370	inflation	medtop:20000346			
t	2	inflation
t	2	consumer price
t	2	cost of living
t	2	price rise
c	medtop:20000371	interest rate	medtop:20000346			
t	2	interest rate
t	2	rate hike
t	2	rate rise
t	2	rate cut
c	medtop:20000372	international economic institution	medtop:20000346			
t	2	International Monetary Fund
t	2	World Bank
t	2	IMF
c	medtop:20000373	international trade	medtop:20000346			
t	2	trade war
t	2	trade deal
t	2	trade deficit
t	2	free trade
t	2	trade agreement
t	2	trade talks
t	2	trade barrier
t	2	trade policy
t	2	trading partner
t	2	World Trade Organisation
t	2	trade representative
t	2	protectionism
t	2	trade dispute
t	2	trade negotiator
t	2	trade negotiation
t	2	trade surplus
t	2	bilateral trade
t	2	grain exports
t		trade
c	medtop:20000378	investments	medtop:20000346			
t	2	foreign investment
t	2	foreign direct investment
t	2	investment fund
t	2	investor
t		investment
c	medtop:20000379	monetary policy	medtop:20000346			
t	2	monetary policy
t	2	quantitative easing
t	2	bond-buying
c	medtop:20000380	mortgage	medtop:20000346			
t	2	mortgage
c	medtop:20000382	prices	medtop:20000346			
t	2	price increase
t	2	rising prices
t	2	price cap
t	0.5	price
c	medtop:20000383	recession	medtop:20000346			
t	2	recession
t	2	economic slowdown
t	2	financial crisis
c	medtop:20000384	tariff	medtop:20000346			
t	2	tariff
t	2	customs duty
t	2	steel tariff
t	2	import duty
c	medtop:20000385	market and exchange	medtop:04000000			
t	2	stock market
t	2	financial market
t	2	stock exchange
t	2	share price
t	2	Dow Jones
t	2	Nasdaq
t	2	Dow
t	2	FTSE
t	2	bull market
t	2	bear market
t	2	sell-off
x	1.3	Wall Street
t		trader
x	0.8	stocks
x	0.6	shares
t	0.6	stock
t	0.5	index
t	0.5	market
t	0.1	share
c	medtop:20000386	commodity market	medtop:20000385			
t	2	oil price
t	2	gold price
t	2	commodity price
t	2	crude oil
t	2	commodity
t	2	crude price
t		crude
t		barrel
c	medtop:20000390	debt market	medtop:20000385			
t	2	bond market
t	2	government bond
t	2	bond yield
t	2	junk bond
t	2	treasury bond
t		bond
t		yield
c	medtop:20000209	products and services	medtop:04000000			
t	0.7	manufacturer
t	0.7	supplier
t	0.5	customer
t	0.4	industry
c	medtop:20000210	agriculture	medtop:20000209			
t	2	farmer
t	2	agriculture
t	2	crop
t	2	harvest
t	2	livestock
t	2	dairy
t	2	agricultural
t	2	fertiliser
t	2	grain
t	2	farmland
t	2	soybean
t		farm
t		cattle
t		wheat
t		corn
t		maize
c	medtop:20000217	chemicals	medtop:20000209			
t	2	chemical company
t	2	petrochemical
c	medtop:20000213	commercial fishing	medtop:20000209			
t	2	fishing industry
t	2	fishing fleet
t	2	fishing quota
t	2	trawler
c	medtop:20000235	construction and property	medtop:20000209			
t	2	housing market
t	2	house price
t	2	home sales
t	2	property market
t	2	real estate
t	2	construction industry
t	2	homebuilder
t	2	housebuilder
t	2	foreclosure
t		homeowner
t		construction
t	0.5	property
c	medtop:20000243	consumer goods	medtop:20000209			
t	2	consumer goods
t	2	household goods
c	medtop:20000256	energy and resource	medtop:20000209			
t	2	oil company
t	2	natural gas
t	2	energy company
t	2	oil producer
t	2	power plant
t	2	pipeline
t	2	electricity price
t	2	energy price
t	2	fracking
t	2	gasoline
t	2	oil field
t	2	energy industry
t	2	refinery
t	2	energy independence
t	2	shale gas
t	2	oil giant
t	1.5	gas price
t		oil
t		coal
t		fuel
t		petrol
t		drilling
t		petroleum
t	0.6	electricity
t	0.5	energy
c	medtop:20001370	financial service	medtop:20000209			
t	2	investment bank
t	2	banker
t	2	hedge fund
t	2	financial services
t	2	insurer
t	2	banking sector
t	2	financial institution
t	2	big banks
t	2	credit card
t	2	retail bank
t	2	lender
t	2	mobile money
t	2	banking industry
t	2	fund manager
t		bank
t		banking
t		lending
t	0.4	loan
c	medtop:20000294	manufacturing and engineering	medtop:20000209			
t	2	carmaker
t	2	car maker
t	2	manufacturing plant
t	2	manufacturing
t	2	automaker
t	2	aircraft maker
t	2	auto industry
t	2	production line
t	2	assembly line
t	1.2	factory
t		supply chain
t	0.3	plant
c	medtop:20000304	media and entertainment industry	medtop:20000209			
t	2	entertainment industry
t	2	film studio
t	2	media giant
t	2	streaming service
c	medtop:20000316	metal and mineral mining and refining	medtop:20000209			
t	2	steelmaker
t	2	mining company
t	2	steel industry
t	2	mining industry
t	2	aluminium
t		steel
t		mining
c	medtop:20001289	sales channel	medtop:20000209			
t	2	retailer
t	2	supermarket
t	2	e-commerce
t	2	department store
t	2	shopping mall
t	2	wholesale
t	2	high street
t		shopper
t		retail
t	0.6	store
t	0.5	shop
c	medtop:20000331	tourism and leisure industry	medtop:20000209			
t	2	tourism
t	2	hotel chain
t	2	hospitality industry
t	2	tour operator
t	2	tourism industry
t	2	cruise ship
t	0.4	hotel
c	medtop:20000337	transport	medtop:20000209			
t	2	airline
t	2	high-speed rail
t	2	freight
t	2	aviation
t	2	railway
t	2	shipping company
t	2	air traffic
t	2	public transport
t	2	transit system
t	2	train service
t		airport
t		cargo
t		transportation
t		rail
t		truck driver
t	0.8	passenger
t	0.8	transport
x	0.8	trains
t	0.6	flight
t	0.5	traffic
c	medtop:20001244	utilities	medtop:20000209			
t	2	electricity supplier
t	2	power company
t	2	utility company
t	2	power cut
t	2	power grid
t	2	water utility
c	medtop:05000000	education				
t	2	education system
t	2	educator
t	2	education department
t	2	secretary of education
t	2	education secretary
t	2	education reform
t	2	school reform
t	2	public education
t	2	higher education
t		education
t		educational
t		classroom
t	0.6	academic
t	0.4	learning
c	medtop:20000412	curriculum	medtop:05000000			
t	2.5	common core
t	2	curriculum
t	2	syllabus
t	2	lesson plan
t	2	reading list
t	2	ethnic studies
c	medtop:20000413	educational testing and examinations	medtop:05000000			
t	2.5	standardised test
t	2.5	test score
t	2	exam result
t		exam
t	0.5	examination
c	medtop:20001337	online and remote learning	medtop:05000000			
t	2	remote learning
t	2	online learning
t	2	online course
t	2	distance learning
t	2	virtual learning
t	2	online class
c	medtop:20000400	school	medtop:05000000			
t	2	school district
t	2	public school
t	2	school board
t	2	schoolchildren
t	2	headteacher
t	2	school superintendent
t	2	school choice
t	2	school year
t	2	reopening schools
t	2	school principal
t	2	home-schooling
t		schooling
t		pupil
t		principal
t	0.7	school
c	medtop:20000405	college and university	medtop:20000400			
t	2	university campus
t	2	college student
t	2	undergraduate
t	2	college campus
t	2	tuition fee
t	2	tuition
t	2	faculty member
t	2	student debt
t	2	student loan
t	2	dormitory
t	2	graduate school
t	2	university president
t		campus
t		scholarship
t		faculty
x		admissions
t	0.7	college
t	0.5	law school
t	0.5	graduate
t	0.25	professor
t	0.25	university
c	medtop:20000409	early childhood education	medtop:20000400			
t	2	kindergarten
t	2	pre-school
t	2	preschool
t	2	nursery school
c	medtop:20000401	primary education	medtop:20000400			
t	2	primary school
t	2	elementary school
t	2	grade school
c	medtop:20000404	upper secondary education	medtop:20000400			
t	2	secondary school
t	2	sixth form
t		high school
c	medtop:20001214	private school	medtop:20000400			
t	2.5	charter school
t	2.5	school voucher
t	2	private school
t	2	voucher program
c	medtop:20000415	students	medtop:05000000			
t	2	student protest
t	2	student body
t	2	student union
t	1.1	student
c	medtop:20000416	teachers	medtop:05000000			
t	2.5	teachers union
t	2	teaching profession
t	2	substitute teacher
t	2	teacher
t	0.8	teaching
c	medtop:06000000	environment				
t	2	environmentalist
t	2	environmental group
t	2	environmental protection
t	2	environmental activist
t	2	environmental impact
t	2	conservationist
t		environmental
t	0.5	environment
t	0.2	green
c	medtop:20000418	climate change	medtop:06000000			
t	2	climate change
t	2	global warming
t	2	greenhouse gas
t	2	carbon emission
t	2	carbon dioxide
t	2	climate scientist
t	2	climate crisis
t	2	sea level rise
t	2	rising seas
t	2	climate science
t	2	fossil fuel
t	2	climate accord
t	2	climate agreement
t	2	carbon footprint
t	2	carbon tax
t	2	climate activist
t	2	net zero
t	2	emissions
t	2	Paris agreement
t	2	rising temperature
t	2	clean energy
t	2	climate denier
t	2	Green New Deal
t		climate
t		warming
t		carbon
t		methane
t		temperature
t		coal-fired
c	medtop:20000420	conservation	medtop:06000000			
t	2	conservation
t	2	wildlife refuge
t	2	land conservation
t	2	nature reserve
c	medtop:20000421	energy saving	medtop:20000420			
t	2	energy efficiency
t	2	energy saving
c	medtop:20000422	parks	medtop:20000420			
t	2	national park
t	2	national monument
t	2	public land
c	medtop:20000424	environmental pollution	medtop:06000000			
t	2	pollution
t	2	polluter
t	2	pollutant
t	2	environmental damage
c	medtop:20000425	air pollution	medtop:20000424			
t	2	air pollution
t	2	smog
t	2	air quality
t	2	clean air
t	2	exhaust fumes
c	medtop:20000427	hazardous materials	medtop:20000424			
t	2	toxic waste
t	2	hazardous waste
t	2	asbestos
t	2	toxic chemical
c	medtop:20000428	waste materials	medtop:20000424			
t	2	landfill
t	2	recycling
t	2	plastic waste
t	2	single-use plastic
c	medtop:20000429	water pollution	medtop:20000424			
t	2	water pollution
t	2	oil spill
t	2	contaminated water
t	2	clean water
t	2	water contamination
c	medtop:20000430	natural resources	medtop:06000000			
t	2	deforestation
t	2	natural resource
t	2	rainforest
c	medtop:20000431	energy resources	medtop:20000430			
t	2	renewable energy
t	2	wind farm
t	2	solar power
t	2	wind power
t	2	solar panel
t	2	wind turbine
t	2	renewables
t		solar
c	medtop:20000437	water	medtop:20000430			
t	2	water shortage
t	2	drinking water
t	2	reservoir
t	2	river basin
t	2	water supply
t		dam
t	0.4	river
c	medtop:20000441	nature	medtop:06000000			
t	2	biodiversity
t	2	wildlife
t	2	ecosystem
t		species
t		habitat
t		arctic
t		glacier
t		ice sheet
t	0.6	forest
t	0.5	ocean
t	0.2	nature
c	medtop:20000443	endangered species	medtop:20000441			
t	2	endangered species
t	2	extinction
t	2	poaching
t	2	poacher
t		polar bear
c	medtop:20001374	sustainability	medtop:06000000			
t	2	sustainability
t	2	sustainable development
t	0.4	sustainable
c	medtop:07000000	health				
t	2	health care
t	2	healthcare
t	2	health official
t	2	public health
t	2	health crisis
t	0.8	health
t	0.7	medical
c	medtop:20000446	disease and condition	medtop:07000000			
t	2	illness
t	2	diagnosed with
t	2	diabetes
t	2	obesity
t	2	stroke
t	2	asthma
t	2	dementia
t	1.2	symptom
t		disease
t		sick
t	0.3	condition
c	medtop:20000447	cancer	medtop:20000446			
t	2	cancer
t	2	chemotherapy
t	2	tumour
t	2	oncologist
c	medtop:20000448	communicable disease	medtop:20000446			
t	2	epidemic
t	2	Ebola
t	2	malaria
t	2	HIV
t	2	infection
t	2	infected
t	2	measles
t	2	influenza
t	2	flu
t	2	social distancing
t	2	quarantine
t	2	tested positive
t	2	stay-at-home order
t	2	face mask
t	2	contact tracing
t	2	tuberculosis
t	2	cholera
t	2	Zika
t	2	polio
t	2	confirmed cases
t	2	monkeypox
t	2	novel coronavirus
x	1.5	AIDS
x	1.5	Aids
t		coronavirus
t		outbreak
t		COVID
t		virus
t		COVID-19
t		transmission
t		contagious
t		infectious
t		spread of
t	0.8	lockdown
t	0.6	mask
t	0.5	pandemic
c	medtop:20000454	heart disease	medtop:20000446			
t	2	heart disease
t	2	heart attack
t	2	cardiac arrest
t	2	cardiologist
c	medtop:20000456	injury	medtop:20000446			
t	2	head injury
t	2	brain injury
c	medtop:20000458	mental health and disorder	medtop:20000446			
t	2	mental health
t	2	mental illness
t	2	psychiatrist
t	2	suicidal
t	2	psychiatric
t	2	autism
t		anxiety
t	0.7	depression
t	0.3	suicide
c	medtop:20000480	government health care	medtop:07000000			
t	2	Affordable Care Act
t	2	Medicaid
t	2	Medicare
t	2	National Health Service
t	2	NHS
t	2	single-payer
t	2	health reform
t	2	universal health care
t	2	healthcare law
t	2	health law
t	2	health-care law
t	2	health system
t	1.5	Obamacare
c	medtop:20000461	health facility	medtop:07000000			
t	2	intensive care
t	2	nursing home
t	2	emergency room
t	2	ventilator
t	2	ICU
t	2	hospital bed
t		clinic
t		ward
t	0.8	hospital
t	0.8	hospitalised
c	medtop:20000483	health insurance	medtop:07000000			
t	2	health insurance
t	2	health insurer
t	2	insurance exchange
t	2	insurance premium
t	2	pre-existing condition
t	2	health plan
t	2	uninsured
t	2	insurance market
t	2	individual mandate
t	2	insurance coverage
t	2	deductible
t		premium
t		insurance
c	medtop:20000463	health organisation	medtop:07000000			
t	2	World Health Organisation
t	2	Centers for Disease Control
t	2	Food and Drug Administration
t	2	CDC
t	2	FDA
c	medtop:20000464	health treatment and procedure	medtop:07000000			
t	2	medical treatment
t	2	organ transplant
t	2	blood test
t	2	medical procedure
t	1.2	patient
t	0.5	treatment
c	medtop:20000469	medical test	medtop:20000464			
t	2	testing kit
t	2	testing site
t	2	test kit
t	2	antibody test
t	2	diagnostic test
c	medtop:20000468	prescription drug	medtop:20000464			
t	2	prescription drug
t	2	opioid
t	2	painkiller
t	2	medication
t	2	overdose
t	2	antibiotic
t	2	hydroxychloroquine
t	2	drug company
t	2	pharmaceutical
t		medicine
t		pill
t	0.5	drug
c	medtop:20001228	surgery	medtop:20000464			
t	2	surgery
t	2	surgeon
c	medtop:20000478	therapy	medtop:20000464			
t	2	therapy
t	2	therapist
c	medtop:20000477	vaccine	medtop:20000464			
t	2	vaccine
t	2	vaccination
t	2	vaccinated
t	2	immunisation
t	2	anti-vaccine
c	medtop:20000465	diet	medtop:20000464			
t	2	nutritionist
t	2	healthy eating
t	2	dietary
t	2	malnutrition
t		diet
c	medtop:20000485	medical profession	medtop:07000000			
t	2	nurse
t	2	physician
t	2	midwife
t	2	medical staff
t	2	frontline worker
t	2	epidemiologist
t	2	surgeon general
t	0.9	doctor
c	medtop:20001358	public health	medtop:07000000			
t	2	public health official
t	2	health emergency
t	2	health department
t	2	health authority
t	2	health expert
c	medtop:08000000	human interest				
t		good Samaritan
t		heart-warming
t		feel-good
c	medtop:20001237	anniversary	medtop:08000000			
t	2	anniversary celebration
t	2	centenary
c	medtop:20000498	award and prize	medtop:08000000			
t	2	Nobel prize
t	2	lifetime achievement award
t	2	award ceremony
c	medtop:20001238	birthday	medtop:08000000			
t	2	birthday party
t	2	birthday celebration
c	medtop:20000505	celebrity	medtop:08000000			
t	2	paparazzi
t	2	celebrity couple
t	2	tabloid favourite
c	medtop:20000501	ceremony	medtop:08000000			
t	2	inauguration ceremony
t	2	wedding ceremony
t	2	state funeral
t	2	wreath-laying
t	2	opening ceremony
c	medtop:20000504	high society	medtop:08000000			
t	2	royal family
t	2	royal wedding
t	2	coronation
t	2	duchess
x		Prince
x		Princess
t	0.5	palace
t	0.3	royal
c	medtop:20000499	record and achievement	medtop:08000000			
t	2	world record
t	2	record-breaking attempt
c	medtop:09000000	labour				
t	2.5	labour movement
t	2.5	labour activist
t	2.5	labour rights
t	2	labour secretary
t	2	working conditions
t	2	wage increase
t	1.5	labour department
t	1.5	minimum wage
t	0.9	wage
t	0.8	workforce
t	0.8	worker
t	0.7	workplace
c	medtop:20000509	employment	medtop:09000000			
t	2	job seeker
t	2	full-time job
t	2	redundancy
t	2	furloughed
t		job loss
t		layoff
t		laid off
t		job market
t	0.6	part-time
t	0.5	employment
t	0.4	hiring
t	0.12	job
c	medtop:20000510	apprenticeship	medtop:20000509			
t	2	apprenticeship
t		apprentice
c	medtop:20000511	child labour	medtop:20000509			
t	2	child labour
c	medtop:20000512	employee	medtop:20000509			
t	0.5	employee
t	0.5	staff member
c	medtop:20000513	employer	medtop:20000509			
t	0.6	employer
c	medtop:20001276	parental leave	medtop:20000509			
t	2	parental leave
t	2	maternity leave
t	2	paternity leave
t	2	paid leave
t	2	family leave
c	medtop:20000518	wages and benefits	medtop:20000509			
t	2	overtime pay
t	2	pay rise
t	2	fringe benefit
t	2	living wage
t	2	wage growth
t	2	equal pay
t	2	sick pay
t	2	low-wage
t	2	raise the minimum wage
t	2	pay cheque
t	0.6	salary
c	medtop:20000521	employment legislation	medtop:09000000			
t	2	employment law
t	2	labour law
t	2	right-to-work
t	2	labour board
c	medtop:20000522	workplace health and safety	medtop:20000521			
t	2	workplace safety
t	2	health and safety
c	medtop:20000523	labour market	medtop:09000000			
t	2	skills shortage
t		labour market
t		labour force
c	medtop:20001275	gig economy	medtop:20000523			
t	2	gig economy
t	2	gig worker
c	medtop:20000524	labour relations	medtop:09000000			
t	3	labour leader
t	3	organised labour
t	2	labour relations
c	medtop:20000525	collective agreements	medtop:20000524			
t	3	collective bargaining
t	2	collective agreement
t	2	contract talks
t	2	labour contract
t	2	bargaining rights
c	medtop:20000529	labour dispute	medtop:20000524			
t	3	picket line
t	3	went on strike
t	2.5	walkout
t	2.5	on strike
t	2	industrial action
t	2	general strike
t	2	labour dispute
t	2	lockout
t	2	work stoppage
t	2	picketing
t	2	striking workers
c	medtop:20000531	retirement	medtop:09000000			
t	2	retirement age
t	2	retiree
t	0.4	retirement
c	medtop:20000532	pension	medtop:20000531			
t	2	pensioner
t	2	pension fund
t	0.8	pension
c	medtop:20000533	unemployment	medtop:09000000			
t	0.6	unemployed
t	0.6	jobless
t	0.5	unemployment
c	medtop:20000535	unemployment benefits	medtop:20000533			
t	1.2	unemployment insurance
t		unemployment benefit
c	medtop:20000536	unions	medtop:09000000			
t	3	labour union
t	3	union leader
t	3	union member
t	3	union dues
t	3	right to work
t	3	union organiser
t	3	union contract
t	3	teamsters
t	3	union-backed
t	3	AFL-CIO
t	2.5	unionised
t	2	trade union
t	2	union official
t	2	union worker
t	2	non-union
t	2	autoworkers
t	2	fast-food worker
t	0.9	union
c	medtop:10000000	lifestyle and leisure				
t	2.5	Thanksgiving
t	2.5	Christmas tree
t	2.5	Valentine's Day
t	2.5	Halloween
t	2.5	Independence Day
t	2.5	Memorial Day
t	2.5	Columbus Day
t	2.5	Veterans Day
t	2.5	Fourth of July
t	2.5	Santa Claus
t	2	holiday season
t	2	lifestyle
t	2	holiday tradition
t	2	fireworks
t	2	New Year's resolution
t	2	Santa
t	2	Easter egg
t	2	turkey dinner
t	1.5	Labor Day
t	1.5	holiday shopping
t	1.5	festivity
t		holiday
t		celebrate
t		celebration
t		leisure
t		parade
t	0.6	Christmas
c	medtop:20000538	leisure	medtop:10000000			
t		recreation
t		pastime
c	medtop:20000540	game	medtop:20000538			
t	2	board game
t	2	puzzle
c	medtop:20000549	gaming and lottery	medtop:20000538			
t	2	casino
t	2	lottery
t	2	jackpot
t		gambling
c	medtop:20000550	hobby	medtop:20000538			
t	2	hobby
t	2	knitting
t		gardener
c	medtop:20000551	holiday	medtop:20000538			
t	2	bank holiday
t	2	public holiday
t	2	national holiday
t	2	New Year's Eve
t	2	long weekend
c	medtop:20000553	leisure venue	medtop:20000538			
t	2	amusement park
t	2	theme park
t	2	nightclub
t	2	pub
t	0.6	beach
t	0.6	restaurant
c	medtop:20000560	outdoor recreational activities	medtop:20000538			
t	2	hiking
t	2	fishing trip
t	2	hunting season
t	2	campsite
t	2	campground
c	medtop:20000563	travel and tourism	medtop:20000538			
t	2	traveller
t	2	sightseeing
t	2	backpacker
t	2	holidaymaker
t	0.8	vacation
t	0.8	tourist
c	medtop:20000565	lifestyle	medtop:10000000			
t	2	recipe
t	2	cookbook
t	2	chef
t	2	cuisine
t	2	cooking
t	2	dessert
t	2	dish
t	2	dining
t	2	foodie
t		meal
t		turkey
t		kitchen
t	0.8	wine
t	0.8	beer
t	0.5	food
t	0.5	eat
t	0.4	dinner
c	medtop:20000570	house and home	medtop:20000565			
t	2	home improvement
t	2	interior design
t	2	furniture
c	medtop:20000572	trend	medtop:20000565			
t	2	latest trend
t	2	fad
c	medtop:20001339	wellness	medtop:10000000			
t	2	yoga
t	2	fitness
t	2	gym
t	2	spa treatment
t	2	weight loss
c	medtop:11000000	politics				
t	0.5	politician
t	0.4	politics
t	0.3	political
t	0.15	policy
t	0.1	president
c	medtop:20000574	election	medtop:11000000			
t	2	polling station
t	2	election day
t	2	electoral
t	2	exit poll
t	2	turnout
t	2	electorate
t	2	swing state
t	2	electoral college
t	2	opinion poll
t	2	election result
t	2	battleground state
t	2	vote counting
t	2	election observer
t	1.5	ballot
t	1.2	re-election
t		constituency
t	0.9	election
t	0.8	voter
t	0.7	poll
t	0.6	voted for
t	0.5	vote
t	0.3	victory
c	medtop:20000575	citizens' initiative and recall	medtop:20000574			
t	2	recall election
t	2	ballot measure
t	2	petition drive
c	medtop:20000576	electoral system	medtop:20000574			
t	2	electoral system
t	2	gerrymandering
t	2	redistricting
t	2	proportional representation
t	2	electoral reform
t	2	voter ID
t	2	electoral commission
t	2	election commission
c	medtop:20000578	local elections	medtop:20000574			
t	2	local election
t	2	council election
t	2	mayoral election
t	2	by-election
c	medtop:20000579	national elections	medtop:20000574			
t	2	general election
t	2	parliamentary election
t	2	presidential contender
t	1.2	presidential race
t		presidential campaign
t		presidential election
t		midterm
c	medtop:20000580	political campaigns	medtop:20000574			
t	2	campaign trail
t	2	election campaign
t	2	stump speech
t	2	campaign manager
t	2	campaign rally
t	2	fundraising
t	2	super PAC
t	2	attack ad
t	2	campaign donor
t	2	campaign finance
t	2	campaign event
t	0.6	endorsement
t	0.4	campaign
t	0.4	rally
t	0.3	supporter
c	medtop:20000582	political candidates	medtop:20000574			
t	2	front-runner
t	2	frontrunner
t	2	running mate
t	2	candidacy
t	2	presidential hopeful
t		challenger
t	0.9	candidate
t	0.5	nominee
t	0.5	rival
c	medtop:20001266	political debates	medtop:20000574			
t	2	presidential debate
t	2	televised debate
t	2	debate stage
c	medtop:20000583	primary elections	medtop:20000574			
t	2	primary election
t	2	primary voter
t	2	Super Tuesday
t	1.2	caucus
t		delegate
t	0.8	nomination
t	0.6	primary
c	medtop:20000584	referenda	medtop:20000574			
t	2	referendum
t	2	plebiscite
c	medtop:20000585	regional elections	medtop:20000574			
t	2	regional election
t	2	gubernatorial election
t	2	governor's race
c	medtop:20000586	voting	medtop:20000574			
t	2	absentee ballot
t	2	mail-in ballot
t	2	polling place
t	2	vote by mail
t	2	voter fraud
t	2	voter registration
t	2	early voting
t	2	mail-in voting
t	2	postal vote
t	2	recount
t	2	suffrage
t	2	polling booth
t	1.5	voting rights
c	medtop:20000587	fundamental rights	medtop:11000000			
t		civil liberties
t		fundamental rights
t		constitutional right
c	medtop:20000588	censorship and freedom of speech	medtop:20000587			
t	2	censorship
t	2	freedom of speech
t	2	freedom of expression
t	2	censored
t		free speech
t		First Amendment
c	medtop:20000120	civil rights	medtop:20000587			
t	0.7	civil rights
c	medtop:20000590	freedom of religion	medtop:20000587			
t	2	religious freedom
t	2	freedom of religion
t	2	religious liberty
c	medtop:20000591	freedom of the press	medtop:20000587			
t	2	freedom of the press
t	2	press freedom
t	2	jailed journalist
c	medtop:20000592	human rights	medtop:20000587			
t	2	human rights
t	2	human rights group
t	2	human rights abuse
t	2	political prisoner
t	2	rights violation
c	medtop:20001300	privacy	medtop:20000587			
t	2	right to privacy
t	2	privacy law
t	0.4	privacy
c	medtop:20001326	women's rights	medtop:20000587			
t	2	women's rights
t	2	gender equality
c	medtop:20000593	government	medtop:11000000			
t	0.8	cabinet
t	0.18	government
c	medtop:20000594	civil and public service	medtop:20000593			
t	2	civil servant
t	2	civil service
t	2	public servant
t	2	public sector
c	medtop:20000597	constitution (law)	medtop:20000593			
t	2	constitutional amendment
t	2	new constitution
t	2	constitutional reform
t	2	amend the constitution
t	0.5	constitution
t	0.5	constitutional
c	medtop:20000598	defence	medtop:20000593			
t	2	defence ministry
t	2	ministry of defence
t	2	defence minister
t	2	defence secretary
t	2	secretary of defence
t	2	national defence
t	2	defence spending
t	2	defence capability
t	2	military cooperation
t	2	military attache
t	2	defence contractor
t	2	defence pact
t	2	military exercise
t	2	military matters
t	2	military security
t	2	regional security
t	2	security guarantee
t	2	deputy defence minister
t	2	collective defence
x	1.5	NATO
t		Pentagon
t	0.6	defence
t	0.4	military
c	medtop:20000599	armed forces	medtop:20000598			
t	2	armed forces
t	2	marine corps
t	2	military base
t	2	conscription
t	2	general staff
t	2	chief of staff of the armed forces
t	2	regiment
t	2	battalion
t	2	military personnel
t	2	serviceman
t	2	military unit
t		army
t		navy
t		air force
t		soldier
t		brigade
t	0.8	troops
t	0.7	deployment
t	0.7	commander
t	0.5	deployed
c	medtop:20000601	military equipment	medtop:20000598			
t	2	fighter jet
t	2	warship
t	2	artillery
t	2	arms deal
t	2	weapon system
t	2	air defence
t	2	submarine
t	2	aircraft carrier
t	2	warhead
t	2	ammunition
t	2	battle tank
t	1.2	missile
t	1.2	nuclear weapon
t	0.8	drone
x	0.7	tanks
t	0.5	bomber
t	0.5	weapon
c	medtop:20000603	security measures (defence)	medtop:20000598			
t	2	military drill
t	2	military manoeuvre
t	2	military exercises
t	2	war game
t	2	joint exercise
t	2	combat readiness
t	0.5	border security
c	medtop:20000605	espionage and intelligence	medtop:20000593			
t	2	intelligence service
t	2	espionage
t	2	MI6
t	2	secret service
t	2	spying
t	2	intelligence community
t	2	KGB
t	2	intelligence official
t	1.2	intelligence agency
t	1.2	intelligence officer
x		NSA
x	0.8	CIA
c	medtop:20000606	executive (government)	medtop:20000593			
t	2	executive action
t	2	executive branch
t	2	Oval Office
t	2	presidential decree
t	1.5	presidential power
t	0.7	executive order
t	0.7	press secretary
t	0.6	administration official
x	0.3	White House
t	0.12	administration
c	medtop:20000607	government budget	medtop:20000593			
t	2	federal budget
t	2	budget deficit
t	2	spending bill
t	2	budget cut
t	2	debt ceiling
t	2	fiscal cliff
t	2	sequester
t	2	government shutdown
t	2	budget proposal
t	2	budget deal
t	2	public spending
t	2	debt limit
t	2	continuing resolution
t	2	deficit reduction
t	2	spending cut
t	2	stopgap
t	2	appropriations
t	2	austerity
t	1.5	government spending
t	0.8	shutdown
t	0.8	deficit
t	0.8	fiscal
t	0.7	entitlement
t	0.6	budget
c	medtop:20000609	government department	medtop:20000593			
t	2	government department
t	0.4	ministry
c	medtop:20001261	heads of government	medtop:20000593			
t	2	head of government
t	2	Downing Street
t	1.5	prime minister
x		Chancellor
c	medtop:20000610	heads of state	medtop:20000593			
t	2	head of state
t	2	president of the republic
t	0.6	presidency
c	medtop:20000611	impeachment	medtop:20000593			
t	2	impeached
t	2	articles of impeachment
t	2	removal from office
t	1.5	impeachment
c	medtop:20000615	legislative body	medtop:20000593			
t	2	House of Representatives
t	2	member of parliament
t	2	parliamentary
t	2	national assembly
t	1.5	parliament
t	1.5	floor vote
x	1.5	MP
x	1.5	MPs
t		state legislature
t		legislative
t	0.8	legislature
t	0.8	legislator
t	0.5	amendment
t	0.4	legislation
t	0.4	congressional
t	0.3	lawmaker
x	0.3	Congress
t	0.2	bill
c	medtop:20000616	lower house (legislature)	medtop:20000615			
t	2	House of Commons
t	2	lower house
t	2	Speaker of the House
t	2	House majority
t		House Speaker
t	0.7	congressman
t	0.7	congresswoman
x	0.12	House
c	medtop:20000617	upper house (legislature)	medtop:20000615			
t	2	House of Lords
t	2	filibuster
t	2	upper house
t		minority leader
t	0.8	majority leader
t	0.4	senator
x	0.3	Senate
c	medtop:20000612	local government and authority	medtop:20000593			
t	2	city council
t	2	local government
t	2	local authority
t	2	town hall
t	2	municipal
t	2	councillor
t	2	city hall
t	2	village council
t	0.4	mayor
c	medtop:20000613	minister and secretary (government)	medtop:20000593			
t	2	cabinet minister
t	2	home secretary
t	2	foreign secretary
t	2	cabinet reshuffle
t	2	deputy minister
t	1.5	cabinet secretary
t	0.9	minister
c	medtop:20000614	national government	medtop:20000593			
t	2	national government
t	2	central government
t	0.3	federal government
c	medtop:20001260	political committees	medtop:20000593			
t	2	select committee
t	2	house committee
t	2	senate committee
t	2	congressional hearing
t	2	oversight committee
t	2	congressional committee
t	2	intelligence committee
t		committee chairman
t		subcommittee
t	0.7	judiciary committee
t	0.3	committee
c	medtop:20001259	political convention	medtop:20000593			
t	2	party convention
t	2	national convention
t	2	party conference
c	medtop:20001262	public inquiry	medtop:20000593			
t	2	public inquiry
t	2	commission of inquiry
t	2	independent inquiry
t		inquiry
c	medtop:20000618	regional government and authority	medtop:20000593			
t	2	regional government
t	2	statehouse
t	2	devolution
t		state government
t	0.35	governor
c	medtop:20001173	regulatory authority	medtop:20000593			
t	2	regulatory agency
t	0.4	watchdog
t	0.4	regulator
c	medtop:20000621	government policy	medtop:11000000			
t	2	policy maker
t	2	reform plan
t	0.7	public policy
t	0.5	policymaker
t	0.2	reform
c	medtop:20000345	economic policy	medtop:20000621			
t	2	economic policy
t	2	economic reform
t		stimulus package
c	medtop:20001338	education policy	medtop:20000621			
t	2	education policy
c	medtop:20000423	environmental policy	medtop:20000621			
t	2	environmental policy
t	2	environmental regulation
t	2	Environmental Protection Agency
x	0.4	EPA
c	medtop:20000479	healthcare policy	medtop:20000621			
t	2	healthcare policy
t	2	health policy
c	medtop:20000626	interior policy	medtop:20000621			
t		home affairs
t		interior minister
t		interior ministry
t		ministry of internal affairs
c	medtop:20000627	data protection policy	medtop:20000626			
t	2	data protection
c	medtop:20000628	housing and urban planning policy	medtop:20000626			
t	2	urban planning
t	2	housing policy
t		zoning
c	medtop:20001264	infrastructure policy	medtop:20000626			
t	2	infrastructure bill
t	2	infrastructure plan
t	0.4	infrastructure
c	medtop:20000630	pension and welfare policy	medtop:20000626			
t	2	welfare reform
t	2	Social Security
t	2	pension reform
c	medtop:20000632	personal weapon control policy	medtop:20000626			
t	2	gun control
t	2	gun law
t	2	Second Amendment
t	2	background check
t	2	assault weapon
t	2	gun owner
t	2	gun rights
t	2	assault rifle
c	medtop:20000634	migration policy	medtop:20000621			
t	2	migration policy
t	2	immigration policy
c	medtop:20000635	nuclear policy	medtop:20000621			
t	2	nuclear programme
t	2	nuclear deal
t	2	uranium enrichment
t	2	nuclear policy
t	2	nuclear agreement
c	medtop:20000636	regulation of industry	medtop:20000621			
t	2	deregulation
t	2	regulation of industry
t	2	antitrust
t	0.4	regulation
c	medtop:20000619	safety of citizens	medtop:20000621			
t	2	public safety
t	0.5	homeland security
c	medtop:20000620	taxation	medtop:20000621			
t	2	tax rate
t	2	income tax
t	2	tax reform
t	2	tax increase
t	2	tax hike
t	2	tax bill
t	2	tax plan
t	2	tax code
t	2	tax return
t	2	VAT
t	2	corporate tax
t	1.2	tax cut
t		taxation
t	0.5	taxpayer
t	0.4	tax
c	medtop:20000638	international relations	medtop:11000000			
t	2	international relations
t	2	bilateral relations
t	2	relations between
t	2	bilateral dialogue
t	2	bilateral cooperation
t	2	foreign affairs
t	2	strategic partnership
t	2	geopolitical
t	2	integration process
t	2	balance of power
t	2	normalisation of relations
t	2	interstate
t	2	foreign power
t	2	allied nations
t	2	international community
t	2	relations with
t	1.2	foreign policy
t		bilateral
t		neighbouring countries
t		rapprochement
t		sovereignty
t	0.6	cooperation
t	0.4	ally
c	medtop:20001316	border disputes	medtop:20000638			
t	2	border dispute
t	2	disputed border
t	2	territorial dispute
t	2	territorial claim
t	2	disputed territory
t	2	border clash
t		demarcation
t		common border
c	medtop:20000639	diplomacy	medtop:20000638			
t	2	diplomacy
t	2	diplomat
t	2	embassy
t	2	diplomatic
t	2	foreign minister
t	2	foreign ministry
t	2	charge d'affaires
t	2	consulate
t	2	envoy
t	2	state visit
t	2	official visit
t	2	consul
t	2	diplomatic relations
t	2	working visit
t	2	credentials
t	2	note of protest
t	2	persona non grata
t	2	expelled diplomat
t	2	ministry of foreign affairs
t	2	foreign secretary
t	1.5	ambassador
t		secretary of state
t		accreditation
t		held talks
x		State Department
t	0.7	dialogue
t	0.7	delegation
t	0.7	negotiator
t	0.6	talks with
t	0.5	negotiation
t	0.5	summoned
t	0.5	peace talks
c	medtop:20000640	summit meetings	medtop:20000639			
t	2	summit meeting
t	2	leaders' summit
t		summit
c	medtop:20000641	treaty	medtop:20000639			
t	2	treaty
t	2	ratification
t	2	ratified
t	2	signatory
t	2	memorandum of understanding
t	2	intergovernmental agreement
t	2	bilateral agreement
t	2	protocol signed
t	2	signed an agreement
t		guarantor
t	0.8	accord
t	0.8	pact
t	0.4	agreement
c	medtop:20000642	economic sanction	medtop:20000638			
t	2	economic sanction
t	2	embargo
t	2	asset freeze
t	2	frozen assets
t	2	sanctioned
t	2	trade embargo
t	2	lifting of sanctions
t	2	travel ban
t	2	blacklisted
c	medtop:20000643	foreign aid	medtop:20000638			
t	2	foreign aid
t	2	development aid
t	2	aid package
t	2	humanitarian aid
t	2	military aid
c	medtop:20000644	international organisation	medtop:20000638			
t	2	Security Council
t	2	African Union
t	2	General Assembly
t	2	international organisation
t	2	international body
x	2	OSCE
t	1.2	United Nations
t	1.2	European Union
t		secretary general
x	0.8	UN
x	0.8	EU
c	medtop:20000645	refugees and internally displaced people	medtop:20000638			
t	2	asylum seeker
t	2	displaced person
t	2	internally displaced
t	2	refugee camp
t	2	displaced people
t	2	fled their homes
t	2	asylum
t	1.2	refugee
c	medtop:20000646	non-governmental organisation	medtop:11000000			
t	2	non-governmental organisation
t	2	NGO
t	2	advocacy group
t	2	aid agency
t	2	Red Cross
c	medtop:20000647	political crisis	medtop:11000000			
t	2	political crisis
t	2	constitutional crisis
t	2	caretaker government
t	2	no-confidence vote
t	2	vote of no confidence
t	2	resigned as prime minister
c	medtop:20000648	political dissent	medtop:11000000			
t	2	dissident
t	2	political prisoner
t	2	crackdown on dissent
t	2	in exile
t	2	opposition activist
t	1.5	opposition leader
t		dissent
c	medtop:20000649	political process	medtop:11000000			
t	0.5	partisan
c	medtop:20000650	lobbying	medtop:20000649			
t	2	lobby group
t		lobbyist
t		lobbying
c	medtop:20000652	political development	medtop:20000649			
t	2	political development
t	2	transition of power
t	2	transfer of power
t	2	power-sharing
c	medtop:20000651	political parties and movements	medtop:20000649			
t	2	Republican Party
t	2	Democratic Party
t	2	Labour Party
t	2	Conservative Party
t	2	Liberal Democrat
t	2	opposition party
t	2	ruling party
t	2	party leader
t	2	political party
t	2	coalition government
t	2	party chairman
t	2	Tea Party
t	2	Lib Dem
t	2	party member
x	2	Tories
t		backbencher
t	0.5	party
t	0.5	opposition
t	0.5	coalition
t	0.3	bipartisan
c	medtop:20001312	political leadership	medtop:20000651			
t	2	party leadership
t	2	leadership contest
t	2	leadership election
t	1.5	leadership bid
c	medtop:20000653	political system	medtop:20000649			
t		political system
t		communism
t		socialism
t		regime change
c	medtop:20000654	democracy	medtop:20000653			
t	2	democratic elections
t	2	pro-democracy
t	2	democratic values
t	2	democratic institutions
t	2	democratic process
t		democracy
c	medtop:20000655	dictatorship	medtop:20000653			
t	2	dictatorship
t	2	dictator
t	2	authoritarian
t	2	one-party state
t	2	autocrat
t	2	strongman
t	2	autocratic
t	2	junta
c	medtop:12000000	religion				
t	2	theologian
t	2	theology
t	2	religious belief
t	2	spirituality
t	1.5	religion
t		religious
t		evangelical
t		believer
t		spiritual
t		worship
t	0.6	faith
t	0.6	secular
t	0.5	sacred
x	0.5	God
t	0.4	holy
c	medtop:20000657	belief systems	medtop:12000000			
t		creed
t		denomination
t	0.2	belief
c	medtop:20000658	Buddhism	medtop:20000657			
t	2	Buddhism
t	2	Buddhist
t	2	Dalai Lama
c	medtop:20000659	Christianity	medtop:20000657			
t	2	Christianity
t	2	Protestant
t	2	Baptist
t	2	Jesus Christ
t	2	gospel
t	2	Orthodox Church
t	2	Vatican
t	2	Christ
t	2	Methodist
t	2	Southern Baptist
t	2	Anglican
t	2	Mormon
t	2	Pentecostal
t	1.5	Catholic
t	1.2	Christian
t		Jesus
t		parish
t		baptism
t	0.8	church
t	0.5	orthodox
c	medtop:20000676	Hinduism	medtop:20000657			
t	2	Hindu
t	2	Hinduism
c	medtop:20000677	Islam	medtop:20000657			
t	2	imam
t	2	sharia
t		mosque
t	0.8	Islam
t	0.5	Muslim
t	0.4	Islamic
c	medtop:20000679	Judaism	medtop:20000657			
t	2	Judaism
t	2	synagogue
t	2	rabbi
t	2	anti-Semitism
t	2	Torah
t	0.7	Jewish
x	0.6	Jews
c	medtop:20000684	Sikhism	medtop:20000657			
t	2	Sikh
c	medtop:20001349	atheism and agnosticism	medtop:20000657			
t	2	atheist
t	2	atheism
t	2	agnostic
c	medtop:20000674	cult	medtop:20000657			
t	2	cult leader
t	2	religious cult
c	medtop:20000702	relations between religion and government	medtop:12000000			
t	2	separation of church and state
t	2	church and state
c	medtop:20000688	religious conflict	medtop:12000000			
t	2	religious conflict
t	2	sectarian violence
t	2	persecution of Christians
t	2	religious persecution
t	0.8	sectarian
c	medtop:20000697	religious facility	medtop:12000000			
t	2	monastery
t	2	temple
t	2	cathedral
t	2	place of worship
t	2	chapel
t	2	megachurch
c	medtop:20000690	religious festival and holiday	medtop:12000000			
t	2	Ramadan
t	2	Passover
t	2	Hanukkah
t	2	Eid
t	2	Diwali
t	2	Yom Kippur
x	2	Lent
x		Easter
t	0.3	Christmas
c	medtop:20000703	religious leader	medtop:12000000			
t	2	pope
t	2	bishop
t	2	archbishop
t	2	priest
t	2	clergy
t	2	pastor
t	2	cardinal
t	2	cleric
t	2	patriarch
t	2	nun
t	2	pontiff
t	2	preacher
t	2	religious leader
t	2	faith leader
t	2	Christian leader
c	medtop:20000696	religious ritual	medtop:12000000			
t	2	mass service
t	2	pilgrimage
t	2	sermon
t	2	worshipper
t	2	congregation
t	0.8	prayer
t	0.5	pray
c	medtop:20000705	religious text	medtop:12000000			
t	2	Bible
t	2	Koran
t	2	Quran
t	2	scripture
t	2	biblical
t	2	Qur'an
c	medtop:13000000	science and technology				
t	2	science and technology
t	2	technological
t	0.8	tech
t	0.6	technology
t	0.6	innovation
t	0.5	scientist
t	0.4	scientific
t	0.4	science
c	medtop:20000710	biomedical science	medtop:13000000			
t	2	stem cell
t	2	gene therapy
t	2	biotechnology
t	2	genome
t	2	DNA
t	2	genetic
t	2	biotech
t	2	geneticist
c	medtop:20000715	mathematics	medtop:13000000			
t	2	mathematician
t	2	mathematics
c	medtop:20000717	natural science	medtop:13000000			
t		naturalist
t		natural science
c	medtop:20000718	astronomy	medtop:20000717			
t	2	astronomer
t	2	telescope
t	2	galaxy
t	2	spacecraft
t	2	NASA
t	2	astronaut
t	2	asteroid
t	2	solar system
t	2	space agency
t	2	space mission
t	2	space station
t	2	comet
t	2	space exploration
t	2	lunar
t	2	black hole
t	2	moon landing
x	1.5	Mars
t		orbit
t	0.8	planet
t	0.6	moon
t	0.3	space
c	medtop:20000719	biology	medtop:20000717			
t	2	biologist
t	2	evolutionary
t	2	palaeontologist
t	2	dinosaur
t	2	microbiologist
t		bacteria
x		fossils
t	0.4	evolution
c	medtop:20000725	chemistry	medtop:20000717			
t	2	chemist
t	2	chemistry
c	medtop:20000727	geology	medtop:20000717			
t	2	geologist
t	2	geology
c	medtop:20000729	marine science	medtop:20000717			
t	2	marine biologist
t	2	oceanographer
c	medtop:20000731	physics	medtop:20000717			
t	2	physicist
t	2	physics
t	2	particle
t	2	quantum
c	medtop:20000735	scientific research	medtop:13000000			
t	2	scientific research
t	2	research team
t	2	peer-reviewed
t	2	scientific journal
t	2	academic journal
t	0.7	laboratory
t	0.6	new study
t	0.5	researcher
t	0.4	experiment
t	0.2	research
t	0.15	study
c	medtop:20000738	scientific exploration	medtop:20000735			
t		expedition
c	medtop:20000736	scientific innovation	medtop:20000735			
t	2	breakthrough
t	2	inventor
t	2	patent
t	2	invention
c	medtop:20000742	social sciences	medtop:13000000			
t	2	social scientist
t	2	sociologist
t	2	anthropologist
c	medtop:20000744	archaeology	medtop:20000742			
t	2	archaeologist
t	2	archaeology
t	2	excavation
t	2	archaeological
c	medtop:20000747	history	medtop:20000742			
t	2	historian
c	medtop:20000753	psychology	medtop:20000742			
t	2	psychologist
c	medtop:20000756	technology and engineering	medtop:13000000			
t	2	prototype
t	2	robot
t	2	robotics
t	2	start-up
t	2	startup
t	2	Silicon Valley
t	2	tech firm
t	2	tech giant
t	2	tech company
t	2	tech industry
t	2	big tech
t	2	tech sector
t	0.5	engineer
t	0.4	engineering
c	medtop:20000757	aerospace engineering	medtop:20000756			
t	2	rocket
t	2	satellite
t	2	space flight
t	2	rocket launch
t	2	spaceship
c	medtop:20000760	civil engineering	medtop:20000756			
t	2	civil engineering
c	medtop:20000761	electronic engineering	medtop:20000756			
t	2	electronics
t	2	semiconductor
t	2	chip maker
t	2	microchip
t	2	battery
t	2	processor
t	2	chip
c	medtop:20000762	identification technology	medtop:20000756			
t	2	facial recognition
t	2	biometric
t	2	fingerprint scanner
c	medtop:20000763	information technology and computer science	medtop:20000756			
t	2	software
t	2	artificial intelligence
t	2	smartphone
t	2	operating system
t	2	broadband
t	2	search engine
t	2	machine learning
t	2	laptop
t	2	web browser
t	2	file-sharing
t	2	video game
t	2	gamer
t	2	mobile phone
t	2	handset
t	2	net neutrality
t	2	online service
t	2	spam
t	2	iPhone
t	2	Android
t	2	desktop
t	2	cybersecurity
t	2	digital music
t	2	console
t	2	user data
t	2	gadget
t	2	open source
t	2	malware
t	2	spyware
t	2	computing
t	2	wireless
t	2	high-definition
t	2	virtual reality
t	2	TikTok
t	1.5	algorithm
x	1.5	gaming
x	1.5	PC
x	1.5	Microsoft
t		computer
t		app
t		download
t		encryption
t		tech giant
x		Google
x		Apple
t	0.8	internet
t	0.8	web
t	0.7	digital
t	0.7	mobile
t	0.6	device
t	0.6	user
t	0.5	blogger
t	0.5	phone
t	0.4	blog
t	0.4	online
t	0.2	data
t	0.2	network
t	0.2	platform
t	0.2	website
c	medtop:20000764	materials science	medtop:20000756			
t	2	nanotechnology
t	2	graphene
c	medtop:14000000	society				
t	0.3	society
t	0.2	community
t	0.15	social
c	medtop:20000768	communities	medtop:14000000			
t		community group
t		community leader
c	medtop:20000770	demographics	medtop:14000000			
t	2	demographics
c	medtop:20000774	population and census	medtop:20000770			
t	2	birth rate
t	2	ageing population
t	1.2	census
t	0.2	population
c	medtop:20000775	discrimination	medtop:14000000			
t	2	discriminatory
t	2	equal opportunity
t	2	hate crime
t	2	prejudice
t	2	bigotry
t	1.3	discrimination
t		discriminate
t	0.7	inequality
c	medtop:20000777	racism	medtop:20000775			
t	2	racism
t	2	white supremacist
t	2	segregation
t	2	Black Lives Matter
t	2	slavery
t	2	Confederate
t	2	racial justice
t	2	African Americans
t	2	white supremacy
t	2	white nationalist
t	2	race relations
t	2	systemic racism
t	2	Black people
t	2	racial profiling
t	2	N-word
t	1.2	racist
t		racial
t	0.5	minority
t	0.2	race
t	0.15	black
t	0.1	white
c	medtop:20000779	sexism	medtop:20000775			
t	2	sexism
t	2	misogyny
t	2	sexist
c	medtop:20001373	diversity, equity and inclusion	medtop:14000000			
t	2	affirmative action
t	2	diversity and inclusion
t		diversity
c	medtop:20000772	emigration	medtop:14000000			
t	2	emigration
t	2	emigrant
t	2	emigrate
c	medtop:20000780	family	medtop:14000000			
t	2	family life
t	2	family values
t	2	single mother
t	2	fatherhood
t	2	motherhood
t	0.1	family
c	medtop:20000781	adoption	medtop:20000780			
t	2	adoptive parent
t	2	foster care
t	2	foster child
c	medtop:20000783	divorce	medtop:20000780			
t	2	divorce
c	medtop:20000784	family planning	medtop:20000780			
t	2.5	abortion
t	2	birth control
t	2	contraception
t	2	contraceptive
t	2	pro-life
t	2	Roe v. Wade
t	2	pro-choice
t	2	anti-abortion
t	2	unborn
t	2	late-term
t	2	family planning
t	2	abortion clinic
t	2	abortion rights
t	1.5	Planned Parenthood
c	medtop:20000786	marriage	medtop:20000780			
t	2.5	same-sex marriage
t	2.5	gay marriage
t	2	married couple
t	2	same-sex couple
t		spouse
t	0.7	marriage
c	medtop:20000787	parenting	medtop:20000780			
t	2	parenting
c	medtop:20001359	pregnancy and childbirth	medtop:20000780			
t	2	pregnancy
t	2	childbirth
t	2	pregnant
t	2	foetus
c	medtop:20000771	immigration	medtop:14000000			
t	2	immigration reform
t	2	green card
t	2	migrant
t	2	path to citizenship
t	2	immigration law
t	2	dreamers
t	2	amnesty
t	2	DACA
t	2	sanctuary city
t	2	immigration system
t	2	naturalisation
t	1.8	immigrant
t	1.8	immigration
t		citizenship
t		visa
c	medtop:20000773	illegal immigration	medtop:20000771			
t	2.5	illegal immigrant
t	2	undocumented
t	2	deportation
t	2	deported
t	2	illegal immigration
t	2	border patrol
t	2	unaccompanied minor
t	2	border wall
t	2	illegal alien
t	2	southern border
t	2	border crossing
t	2	family separation
t	2	detention centre
t	2	border agent
t	2	Immigration and Customs Enforcement
t	2	ICE agent
t	2	caravan
t	2	smuggled across the border
t	2	unaccompanied children
x	0.8	ICE
t	0.6	border
c	medtop:20000788	mankind	medtop:14000000			
t		mankind
t		humanity
c	medtop:20000792	LGBTQ	medtop:20000788			
t	2.5	transgender
t	2	LGBT
t	2	lesbian
t	2	homosexual
t	2	gay rights
t	2	LGBTQ
t	2	homosexuality
t	2	bisexual
t	2	sexual orientation
t	2	same-sex
t	2	gender identity
t	2	queer
t	2	drag queen
t	1.5	gay
c	medtop:20000790	children	medtop:20000788			
t	2	children's home
t	2	child welfare
t	0.15	children
c	medtop:20000791	disabilities	medtop:20000788			
t	2	wheelchair
t	2	blind people
t		disability
t	0.8	disabled
c	medtop:20000793	gender	medtop:20000788			
t	2	gender roles
t		gender
c	medtop:20001288	indigenous people	medtop:20000788			
t	2	indigenous people
t	2	Native American
t	2	aboriginal
t	2	tribal
c	medtop:20000795	national or ethnic minority	medtop:20000788			
t	2	ethnic minority
t	2	ethnic group
t	2	minority group
t	0.8	ethnic
t	0.3	minority
c	medtop:20000797	senior citizens	medtop:20000788			
t	2	senior citizen
t	2	elderly people
t		elderly
c	medtop:20000798	teenagers	medtop:20000788			
t	2	adolescent
t		teen
t	0.6	teenager
c	medtop:20001327	women	medtop:20000788			
t	2	women's march
t	2	feminist
t	2	feminism
t	2	women's movement
t	0.25	women
c	medtop:20000799	social condition	medtop:14000000			
t		living conditions
t		social class
t	0.5	middle class
c	medtop:20000800	homelessness	medtop:20000799			
t	2	homeless
t	2	homelessness
t	2	homeless shelter
c	medtop:20000801	poverty	medtop:20000799			
t	2	poverty line
t	2	food bank
t	0.6	low-income
t	0.6	poverty
t	0.2	poor
c	medtop:20000802	social problem	medtop:14000000			
t		social problem
t		social ill
c	medtop:20000804	addiction	medtop:20000802			
t	2	alcoholism
t	2	drug addict
t	0.8	addiction
c	medtop:20001284	bullying	medtop:20000802			
t	2	bullied
c	medtop:20000806	prostitution	medtop:20000802			
t	2	prostitution
t	2	prostitute
t	2	sex worker
c	medtop:20001193	sexual misconduct	medtop:20000802			
t	2	sexual harassment
t	2	sexual misconduct
t	2	MeToo
t	2	groped
c	medtop:20000808	values	medtop:14000000			
t	0.3	moral
c	medtop:20000810	death and dying	medtop:20000808			
t	2	assisted suicide
t	2	euthanasia
c	medtop:20000814	ethics	medtop:20000808			
t	2	ethical
t	0.6	ethics
c	medtop:20000815	pornography	medtop:20000808			
t	2	pornography
c	medtop:20000817	welfare	medtop:14000000			
t	2	food stamps
t	2	welfare state
t	2	welfare recipient
t	2	welfare benefit
t	0.6	welfare
c	medtop:20000818	charity	medtop:20000817			
t	2	charitable
t	2	philanthropy
t		philanthropist
t	0.7	charity
t	0.5	donation
c	medtop:20001317	child care	medtop:20000817			
t	2	child care
t	2	childcare
t	2	day care
c	medtop:20001232	elderly care	medtop:20000817			
t	2	elderly care
t	2	care home
c	medtop:20001290	public housing	medtop:20000817			
t	2	public housing
t	2	affordable housing
t	2	social housing
c	medtop:20000820	social services	medtop:20000817			
t	2	social services
t	2	social worker
c	medtop:15000000	sport				
t	2	sport
t	2	athlete
t	2	sports fan
t		championship
t		player
t		league
t		squad
t		teammate
t		tournament
t		fixture
t	0.8	champion
t	0.8	coach
t	0.6	team
t	0.6	match
t	0.5	injury
t	0.5	season
x	0.5	fans
t	0.4	win
c	medtop:20000822	competition discipline	medtop:15000000			
t		contest
t		competitor
c	medtop:20000823	American football	medtop:20000822			
t	2	NFL
t	2	quarterback
t	2	touchdown
t	2	Super Bowl
t	2	linebacker
t	2	football player
t	2	football team
t	2	wide receiver
t	2	American football
c	medtop:20000827	athletics	medtop:20000822			
t	2	sprinter
t	2	marathon
t	2	world athletics
t	2	100m
t	2	200m
t	2	hurdles
t	2	400m
t	2	relay
t	2	pole vault
t	2	indoor championships
t	2	long jump
t	2	half marathon
t	2	steeplechase
t	2	athletics
t		medal
t		runner
c	medtop:20000849	baseball	medtop:20000822			
t	2	baseball
t	2	pitcher
t	2	home run
t	2	major league baseball
t	2	inning
t	2	World Series
c	medtop:20000851	basketball	medtop:20000822			
t	2	basketball
t	2	NBA
t	2	slam dunk
t	2	point guard
c	medtop:20000856	boxing	medtop:20000822			
t	2	boxing
t	2	boxer
t	2	heavyweight
t	2	knockout
t	2	title fight
t		bout
c	medtop:20000888	cricket	medtop:20000822			
t	2	cricket
t	2	cricketer
t	2	wicket
t	2	batsman
t	2	one-day international
t	2	Test match
t	2	bowler
t		innings
c	medtop:20000892	cycling	medtop:20000822			
t	2	cycling race
t	2	Tour de France
t	2	cyclist
t	2	peloton
c	medtop:20001108	sport event	medtop:15000000			
t	2	World Cup
t	2	quarter-final
t	2	semi-final
t	2	cup final
t	2	grand slam
t	2	group stage
t	2	champions league
t	2	Africa Cup of Nations
t	2	European Championship
t	2	Commonwealth Games
t	2	Six Nations
t	2	qualifier
t	2	knockout stage
t	2	world champion
t	2	world championship
t	2	European Cup
t	2	home game
t	2	away game
t		final
t		opponent
c	medtop:20001177	Olympic Games	medtop:20001108			
t	2	Olympic Games
t	2	Olympics
t	2	gold medal
t	2	silver medal
t	2	bronze medal
t	2	Olympian
c	medtop:20001178	Paralympic Games	medtop:20001108			
t	2	Paralympics
t	2	Paralympian
c	medtop:20001103	disciplinary action in sport	medtop:15000000			
t	2	red card
t	2	yellow card
t	2	banned for life
t	2	match ban
t	2	suspended for
c	medtop:20001104	drug use in sport	medtop:15000000			
t	2	doping
t	2	anti-doping
t	2	drugs test
t	2	performance-enhancing
t	1.2	steroid
c	medtop:20001124	sport industry	medtop:15000000			
t	2	sports industry
t	2	sponsorship deal
c	medtop:20001125	sport organisation	medtop:15000000			
t	2	FIFA
t	2	UEFA
t	2	football association
t	2	Olympic Committee
t	2	sports federation
t	2	national team
t	2	football club
t		club
c	medtop:20001126	sport venue	medtop:15000000			
t	2	stadium
t	2	Old Trafford
t	2	racetrack
t	2	locker room
t		pitch
c	medtop:20001323	sports coaching	medtop:15000000			
t	2	head coach
t	2	football manager
t	2	assistant coach
t	2	training session
t		manager
t		training
c	medtop:20001325	sports officiating	medtop:15000000			
t	2	referee
t	2	umpire
t	2	linesman
c	medtop:20001148	sports transaction	medtop:15000000			
t	2	transfer window
t	2	transfer fee
t	2	loan deal
t	2	free agent
t	2	transfer market
t	2	signed a contract
c	medtop:16000000	conflict, war and peace				
t	2	militia
t	2	atrocity
t	2	ceasefire
t	2	cease-fire
t	2	hostilities
t	2	violence against civilians
t	0.8	fighter
t	0.5	enemy
t	0.4	war
t	0.4	conflict
t	0.4	violence
t	0.4	attack
t	0.2	fighting
c	medtop:20000053	act of terror	medtop:16000000			
t	2.5	terror attack
t	2.5	jihadist
t	2.5	Islamic State
t	2.5	al Qaeda
t	2.5	terror suspect
t	2.5	bomb suspect
t	2.5	bombing suspect
t	2.5	radical Islamist
t	2.5	marathon bombing
t	2.5	homegrown terrorist
x	2.5	ISIS
x	2.5	ISIL
t	2.2	terrorist
t	2.2	terrorism
t	2	act of terror
t	2	terrorist attack
t	2	Al-Qaida
t	2	jihadi
t	2	terrorist group
t	2	Boko Haram
t	2	extremism
t	2	Taliban
t	2	counter-terrorism
t	2	counterterrorism
t	2	terror group
t	2	radicalised
t	2	Islamist
t	2	Al-Shabab
t	2	caliphate
t	2	hostage
t	2	jihad
t	2	Islamic extremism
t	2	Hezbollah
t	2	Hamas
t	2	beheading
t	2	terror plot
t	2	radical Islam
t	2	suicide bomber
t	1.5	lone wolf
t	1.2	extremist
t	1.2	militant
t		terror
t	0.4	attacker
c	medtop:20000054	act of bioterrorism	medtop:20000053			
t	2	anthrax
t	2	bioterrorism
c	medtop:20000055	terrorist bombings	medtop:20000053			
t	2	suicide bomber
t	2	bomb attack
t	2	car bomb
t	2	bomber
t	2	suicide bombing
t	2	detonated
t	2	explosive device
t	2	pipe bomb
t	2	roadside bomb
t	2	suicide vest
t	1.5	bombing
t		explosives
t		bomb
c	medtop:20000056	armed conflict	medtop:16000000			
t	2	armed conflict
t	2	air strike
t	2	airstrike
t	2	shelling
t	2	ground troops
t	2	insurgent
t	2	hostile action
t	2	special military operation
t	2	military operation
t	2	bombardment
t	2	armed group
t	2	battlefield
t	2	crisis in Ukraine
t	2	conflict in Ukraine
t	2	ceasefire violation
t	2	military conflict
t	2	military offensive
t		front line
t		frontline
t		troops
t		casualties
t	0.8	rebel
t	0.4	combat
c	medtop:20000057	guerrilla activity	medtop:20000056			
t	2	guerrilla
t	2	insurgency
c	medtop:20000058	international military intervention	medtop:20000056			
t	2	military intervention
t	2	coalition forces
t	2	peacekeeper
t	2	peacekeeping
t	2	peacekeeping force
t	2	no-fly zone
c	medtop:20000060	military occupation	medtop:20000056			
t	2	occupied territory
t	2	military occupation
t	2	occupying forces
t	2	annexation
t	2	annexed
t		occupation
c	medtop:20000061	missing in action	medtop:20000056			
t	2	missing in action
c	medtop:20000062	war	medtop:20000056			
t	2	invasion
t	2	war zone
t	2	declaration of war
t	2	war effort
t	2	wartime
t	2	invaded
t	2	war-torn
t	0.5	world war
t	0.5	war with
c	medtop:20000063	civil war	medtop:20000062			
t	2	civil war
t	2	warring factions
t	2	warring parties
c	medtop:20000065	civil unrest	medtop:16000000			
t	2	civil unrest
t	2	tear gas
t	2	unrest
t	2	barricade
t	2	clashes with police
t		clash
c	medtop:20000066	demonstration	medtop:20000065			
t	2	protest march
t	2	street protest
t	2	anti-government protest
t	2	mass protest
t	0.6	demonstrator
t	0.5	protester
t	0.5	demonstration
t	0.4	protest
c	medtop:20000067	rebellion	medtop:20000065			
t	2	rebellion
t	2	uprising
t	2	insurrection
t	2	armed rebellion
c	medtop:20000068	revolution	medtop:20000065			
t	0.4	revolution
t	0.4	revolutionary
c	medtop:20000069	riot	medtop:20000065			
t	2	rioter
t	2	rioting
c	medtop:20000070	coup d'etat	medtop:16000000			
t	2	coup
t	2	coup attempt
t	2	military takeover
t	2	putsch
t	2	coup d'etat
c	medtop:20001361	cyber warfare	medtop:16000000			
t	2	cyber warfare
t	2	cyber attack
t	2	cyberattack
c	medtop:20000071	massacre	medtop:16000000			
t	2	massacre
t	2	mass grave
c	medtop:20000072	genocide	medtop:20000071			
t	2	genocide
t	2	ethnic cleansing
c	medtop:20000073	peace process	medtop:16000000			
t	2	peace process
t	2	peace deal
t	2	peace agreement
t	2	peace accord
t	2	truce
t	2	peaceful settlement
t	2	armistice
t	2	peaceful resolution
t	2	ceasefire agreement
t	2	settlement of the conflict
t		peace
t		ceasefire
t		cease-fire
c	medtop:20000074	peace envoy	medtop:20000073			
t	2	peace envoy
t	2	special envoy
c	medtop:20000075	peace plan	medtop:20000073			
t	2	peace plan
t	2	peace proposal
t	2	roadmap to peace
c	medtop:20000076	peace talks	medtop:20000073			
t	2	peace talks
t	2	peace negotiation
t	2	peace conference
c	medtop:20000077	post-war reconstruction	medtop:16000000			
t	2	post-war reconstruction
t	2	reconstruction of the country
c	medtop:20000078	disarmament	medtop:20000077			
t	2	disarmament
t	2	arms control
t	2	demilitarised
t	2	non-proliferation
c	medtop:20000079	ordnance clearance	medtop:20000077			
t	2	landmine
t	2	mine clearance
t	2	unexploded ordnance
t	2	bomb disposal
t	2	demining
c	medtop:20000080	prisoners of war	medtop:16000000			
t	2	prisoner of war
t	2	prisoner exchange
t	2	prisoner swap
t	2	captured soldier
c	medtop:17000000	weather				
t	0.6	weather
c	medtop:20001128	weather forecast	medtop:17000000			
t	2	weather forecast
t	2	forecaster
t	2	meteorologist
t	2	outlook for the week
c	medtop:20001129	weather phenomena	medtop:17000000			
t	2	heatwave
t	2	heat wave
t	2	snowfall
t	2	rainfall
t	2	thunderstorm
t	2	cold snap
t	2	high winds
t	2	snowstorm
t	2	heavy rain
t	2	torrential rain
t		snow
t		rain
t		fog
t		gust
c	medtop:20001130	weather statistic	medtop:17000000			
t	2	record temperature
t	2	average temperature
t	2	highest temperature
t	2	degrees Celsius
t	2	degrees Fahrenheit
c	medtop:20001131	weather warning	medtop:17000000			
t	2	weather warning
t	2	storm warning
t	2	flood warning
t	2	hurricane watch
t	2	weather alert
t	2	severe weather
"""#

    static let weights: StaticString = #"""
v	medtop/2023-10-24
"""#
}
